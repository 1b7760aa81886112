package no.vern.app.followup;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.followup.CasePlan;
import no.vern.followup.FollowUpRepository;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import org.jspecify.annotations.Nullable;

/**
 * Who did it, in the case that the timeline shows ({@code violence-and-strain} 2A.0). A third party is stored as it is
 * chosen; one of the organisation's own only when the user refers the case, since little is left of it then.
 */
final class PerpetratorViewModel {
    final ObjectProperty<@Nullable Perpetrator> chosen = new SimpleObjectProperty<>();

    private final Texts texts;
    private final ReadOnlyBooleanWrapper refers = new ReadOnlyBooleanWrapper();
    private final FieldChoice<Perpetrator> choice;

    PerpetratorViewModel(TimelineViewModel timeline, FollowUpRepository followUp, Tasks tasks, Texts texts) {
        this.texts = texts;
        choice = new FieldChoice<>(
                timeline,
                followUp,
                IncidentContent::perpetrator,
                (content, who) -> content.but().perpetrator(who).build(),
                texts::of,
                tasks,
                texts);
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
            choice.store(who);
        }
    }

    /** Stores what is chosen, and with it that the case belongs to other routines. */
    void refer() {
        choice.store(chosen.get());
    }

    /** Whether the choice would refer the case. */
    ReadOnlyBooleanProperty refersProperty() {
        return refers.getReadOnlyProperty();
    }

    FieldChoice<Perpetrator> choice() {
        return choice;
    }

    Saving<Incident> saving() {
        return choice.saving();
    }
}
