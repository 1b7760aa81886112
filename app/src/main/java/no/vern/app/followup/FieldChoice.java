package no.vern.app.followup;

import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import no.vern.app.language.Texts;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.followup.FollowUpRepository;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.workspace.SaveResult;
import org.jspecify.annotations.Nullable;

/**
 * One answer of the report in the case that the timeline shows, stored as it is chosen. When somebody else changed the report
 * meanwhile, what is stored is shown, and the choice is kept as a proposal that can be saved on top of it.
 */
final class FieldChoice<T> {
    private final TimelineViewModel timeline;
    private final FollowUpRepository followUp;
    private final Texts texts;
    private final Function<IncidentContent, @Nullable T> field;
    private final BiFunction<IncidentContent, @Nullable T, IncidentContent> changed;
    private final Function<T, String> words;
    private final Saving<Incident> saving;
    private final ReadOnlyStringWrapper proposed = new ReadOnlyStringWrapper("");
    private @Nullable T proposal;
    private @Nullable UUID proposedFor;

    /**
     * @param changed the report with another answer
     * @param words how an answer is called
     */
    FieldChoice(
            TimelineViewModel timeline,
            FollowUpRepository followUp,
            Function<IncidentContent, @Nullable T> field,
            BiFunction<IncidentContent, @Nullable T, IncidentContent> changed,
            Function<T, String> words,
            Tasks tasks,
            Texts texts) {
        this.timeline = timeline;
        this.followUp = followUp;
        this.field = field;
        this.changed = changed;
        this.words = words;
        this.texts = texts;
        saving = new Saving<>(tasks, texts, new FieldProblems(texts));
        saving.conflictProperty().subscribe(this::propose);
    }

    /** The answer as it is stored; null when none is. */
    @Nullable T stored() {
        var known = timeline.shownProperty().get();
        return known == null ? null : field.apply(known.plan().incident().content());
    }

    /** Stores another answer; nothing is stored when it is the same. */
    void store(@Nullable T code) {
        var known = timeline.shownProperty().get();
        if (known != null && !Objects.equals(code, stored())) {
            var incident = known.plan().incident();
            proposal = code;
            proposedFor = incident.id();
            saving.save(() -> stored(incident, code), stored -> timeline.saved(stored, () -> {}));
        }
    }

    private SaveResult<Incident> stored(Incident incident, @Nullable T code) {
        return followUp.update(incident.id(), incident.version(), changed.apply(incident.content(), code));
    }

    /** Shows what is stored, and says what was chosen. */
    private void propose(@Nullable Incident theirs) {
        var known = timeline.shownProperty().get();
        if (theirs == null || known == null || !known.plan().incident().id().equals(theirs.id())) {
            proposed.set("");
            return;
        }
        proposed.set(texts.get("followup.proposal.text", name(proposal), name(field.apply(theirs.content()))));
        timeline.saved(theirs, () -> {});
    }

    private String name(@Nullable T code) {
        return code == null ? texts.get("followup.proposal.none") : words.apply(code);
    }

    /** Lets what is stored stand. */
    void takeTheirs() {
        saving.reset();
    }

    /** Stores the proposal after all, in its own case only; what else somebody changed in the report stays. */
    void saveMine() {
        var mine = proposal;
        var known = timeline.shownProperty().get();
        var moved = known == null || !known.plan().incident().id().equals(proposedFor);
        if (moved || Objects.equals(mine, stored())) {
            saving.reset();
        } else {
            store(mine);
        }
    }

    /** What was chosen and is not stored, and what stands instead; empty when there is no such thing. */
    ReadOnlyStringProperty proposedProperty() {
        return proposed.getReadOnlyProperty();
    }

    Saving<Incident> saving() {
        return saving;
    }
}
