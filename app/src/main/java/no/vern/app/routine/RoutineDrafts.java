package no.vern.app.routine;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.vern.routine.Routine;
import no.vern.routine.RoutineJson;
import no.vern.routine.RoutineUnreadable;
import no.vern.settings.Draft;
import no.vern.settings.DraftRepository;

/** Versions of routines that are being written and are not in force yet; each change is on disk at once. */
public final class RoutineDrafts {
    private static final String FORM = "routine";

    private final DraftRepository drafts;

    public RoutineDrafts(DraftRepository drafts) {
        this.drafts = drafts;
    }

    /** By the routine's id; what an earlier Vern wrote otherwise is left out. Off the window's thread. */
    Map<String, Routine> all() {
        return drafts.all().stream()
                .filter(draft -> draft.form().equals(FORM))
                .flatMap(draft -> read(draft).stream())
                .collect(Collectors.toMap(Routine::id, draft -> draft));
    }

    private static Optional<Routine> read(Draft draft) {
        try {
            return Optional.of(RoutineJson.read(draft.content()));
        } catch (RoutineUnreadable e) {
            return Optional.empty();
        }
    }

    /** Off the window's thread. */
    void keep(Routine draft) {
        drafts.keep(FORM, id(draft.id()), RoutineJson.write(draft));
    }

    /** Off the window's thread. */
    void remove(String routine) {
        drafts.remove(FORM, id(routine));
    }

    private static UUID id(String routine) {
        return UUID.nameUUIDFromBytes(routine.getBytes(StandardCharsets.UTF_8));
    }
}
