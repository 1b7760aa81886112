package no.vern.app.followup;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import no.vern.app.language.Texts;
import no.vern.app.ui.CellText;
import no.vern.app.ui.Tasks;
import no.vern.followup.FollowUpRepository;
import no.vern.followup.PlannedStep;
import no.vern.followup.StepMark;
import no.vern.incident.Incident;

/** What somebody else told about an opened step meanwhile, so that one can see it before one saves one's own over it. */
final class StepConflict {
    private final FollowUpRepository followUp;
    private final Tasks tasks;
    private final Texts texts;
    private final ReadOnlyStringWrapper theirs = new ReadOnlyStringWrapper("");
    private int version;
    private int stored;

    /** @param version what one's own started from; 0 when nothing was told */
    StepConflict(int version, FollowUpRepository followUp, Tasks tasks, Texts texts) {
        this.version = version;
        this.stored = version;
        this.followUp = followUp;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** Reads what is stored. */
    void read(Incident incident, PlannedStep planned) {
        var key = StepKey.of(planned);
        tasks.run(() -> followUp.plan(incident.id()).step(key.step(), key.person()).stream()
                        .flatMap(stored -> Stream.ofNullable(stored.mark()))
                        .toList())
                .onSuccess(this::show)
                .start();
    }

    private void show(List<StepMark> found) {
        var mark = found.stream().findFirst().orElse(null);
        stored = mark == null ? 0 : mark.version();
        theirs.set(mark == null ? texts.get("followup.theirs.none") : texts.get("followup.theirs.text", words(mark)));
    }

    private String words(StepMark mark) {
        var content = mark.content();
        var said = Stream.of(
                texts.of(content.state()),
                new CellText(texts).of(content.doneAt()),
                content.reason(),
                content.recipient(),
                content.note());
        return said.filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** One's own is gone on with, and started from this one. */
    void startedFrom(int then) {
        version = then;
    }

    /** One has seen what is stored, and wants one's own on top of it. */
    void accept() {
        version = stored;
    }

    /** The version that one's own is saved on top of. */
    int version() {
        return version;
    }

    /** What is stored, in words; empty while there is no conflict. */
    ReadOnlyStringProperty theirsProperty() {
        return theirs.getReadOnlyProperty();
    }
}
