package no.vern.app.followup;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.followup.CasePlan;
import no.vern.followup.FollowUpRepository;
import no.vern.incident.Incident;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import no.vern.workspace.SaveResult;
import org.jspecify.annotations.Nullable;

/**
 * Who did it, in the case that the timeline shows ({@code violence-and-strain} 2A.0). A third party is stored as it is
 * chosen; one of the organisation's own only when the user refers the case, since little is left of it then.
 */
final class PerpetratorViewModel {
    final ObjectProperty<@Nullable Perpetrator> chosen = new SimpleObjectProperty<>();

    private final TimelineViewModel timeline;
    private final FollowUpRepository followUp;
    private final Texts texts;
    private final ReadOnlyBooleanWrapper refers = new ReadOnlyBooleanWrapper();
    private final Saving<Incident> saving;

    PerpetratorViewModel(TimelineViewModel timeline, FollowUpRepository followUp, Tasks tasks, Texts texts) {
        this.timeline = timeline;
        this.followUp = followUp;
        this.texts = texts;
        saving = new Saving<>(tasks, texts, new FieldProblems(texts));
        timeline.shownProperty().subscribe(this::show);
        chosen.subscribe((_, now) -> choose(now));
    }

    private void show(@Nullable FollowedCase shown) {
        chosen.set(shown == null ? null : shown.plan().incident().content().perpetrator());
    }

    /** Whether it is asked: after violence and threats. */
    boolean asked(CasePlan plan) {
        var type = plan.incident().content().type();
        return type != null && type.group() == IncidentType.Group.VIOLENCE_AND_THREATS;
    }

    /** All there is to choose from, each with what it means. */
    List<Choice<Perpetrator>> choices() {
        return Arrays.stream(Perpetrator.values())
                .map(who -> new Choice<>(who, texts.of(who), texts.get("code.Perpetrator." + who.name() + ".help"), ""))
                .toList();
    }

    private void choose(@Nullable Perpetrator who) {
        refers.set(who != null && !who.thirdParty());
        if (!refers.get()) {
            store(who);
        }
    }

    /** Stores what is chosen, and with it that the case belongs to other routines. */
    void refer() {
        store(chosen.get());
    }

    private void store(@Nullable Perpetrator who) {
        var known = timeline.shownProperty().get();
        if (known != null && known.plan().incident().content().perpetrator() != who) {
            saving.save(() -> stored(known.plan().incident(), who), stored -> timeline.saved(stored, () -> {}));
        }
    }

    private SaveResult<Incident> stored(Incident incident, @Nullable Perpetrator who) {
        var content = incident.content().but().perpetrator(who).build();
        return followUp.update(incident.id(), incident.version(), content);
    }

    /** Whether the choice would refer the case. */
    ReadOnlyBooleanProperty refersProperty() {
        return refers.getReadOnlyProperty();
    }

    Saving<Incident> saving() {
        return saving;
    }
}
