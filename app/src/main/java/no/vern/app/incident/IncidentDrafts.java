package no.vern.app.incident;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import no.vern.app.list.Json;
import no.vern.app.ui.Tasks;
import no.vern.incident.Incident;
import no.vern.settings.Draft;
import no.vern.settings.DraftRepository;
import org.jspecify.annotations.Nullable;

/** Drafts of the form: kept when typing pauses, so that a crash costs a moment's work at most. */
public final class IncidentDrafts {
    private static final String FORM = "incident";

    private final DraftRepository drafts;
    private final Tasks tasks;
    private final Consumer<Runnable> afterPause;
    private final AtomicInteger removals = new AtomicInteger();
    private @Nullable Runnable pending;
    private final Json json = new Json();

    /** @param afterPause runs the newest action given to it once typing has paused */
    public IncidentDrafts(DraftRepository drafts, Tasks tasks, Consumer<Runnable> afterPause) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.afterPause = afterPause;
    }

    /** The draft of the incident, or of a new one. Off the window's thread. */
    Optional<FormDraft> find(@Nullable Incident incident) {
        return drafts.find(FORM, id(incident)).map(Draft::content).flatMap(text -> json.read(text, FormDraft.class));
    }

    /** All that wait to be saved or given up, newest first. Off the window's thread. */
    public List<WaitingDraft> waiting() {
        return drafts.all().stream()
                .filter(draft -> draft.form().equals(FORM))
                .flatMap(draft -> json.read(draft.content(), FormDraft.class).stream()
                        .map(form -> new WaitingDraft(draft.recordId(), form.content(), draft.savedAt())))
                .toList();
    }

    /** Keeps the draft soon, unless it is removed before. On the window's thread. */
    void keepSoon(@Nullable Incident incident, FormDraft draft) {
        int removed = removals.get();
        pending = () -> tasks.run(() -> keep(id(incident), draft, removed)).start();
        afterPause.accept(this::keepNow);
    }

    /** Keeps what was to be kept soon. On the window's thread. */
    void keepNow() {
        var keep = pending;
        pending = null;
        if (keep != null) {
            keep.run();
        }
    }

    private synchronized boolean keep(@Nullable UUID id, FormDraft draft, int removed) {
        boolean current = removals.get() == removed;
        if (current) {
            drafts.keep(FORM, id, json.write(draft));
        }
        return current;
    }

    /** Removes the draft, also one that is about to be kept. On the window's thread. */
    void removeSoon(@Nullable Incident incident) {
        removals.incrementAndGet();
        tasks.run(() -> remove(id(incident))).start();
    }

    private synchronized boolean remove(@Nullable UUID id) {
        drafts.remove(FORM, id);
        return true;
    }

    private static @Nullable UUID id(@Nullable Incident incident) {
        return incident == null ? null : incident.id();
    }
}
