package no.vern.app.followup;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.WrappedLabel;
import no.vern.routine.Party;
import no.vern.routine.RoutineLibrary;
import no.vern.routine.SourceWords;

/** Why a step is there: the help, who takes it, whom it reaches, the law of the day, and where it stands. */
final class StepFactsView extends VBox {
    private final StepFormViewModel form;
    private final Texts texts;

    StepFactsView(StepFormViewModel form, RoutineLibrary library, LocalDate today, Texts texts) {
        this.form = form;
        this.texts = texts;
        getStyleClass().add("step-facts");
        var step = form.planned().step();
        var language = texts.language().code();
        words(step.help().text(language));
        var because = form.planned().because();
        if (because != null) {
            words(because.text(language));
        }
        fact("followup.responsible.label", who(step.responsible()));
        fact(
                "followup.recipients.label",
                step.recipients().stream().map(this::who).collect(Collectors.joining("\n")));
        standIn();
        var occurred = form.known().plan().incident().content().occurredOn();
        var day = Objects.requireNonNullElse(occurred, today);
        if (step.basis() != null) {
            library.basis(step.basis(), day).ifPresent(basis ->
                    fact("followup.basis.label", basis.text().text(language) + " " + basis.paragraph()));
        }
        fact("followup.source.label", SourceWords.text(step.source(), language));
    }

    /** Says whom else to ask, when the manager could not be reached. */
    private void standIn() {
        var step = form.planned().step();
        var asked = step.responsible() == Party.LINE_MANAGER || step.recipients().contains(Party.LINE_MANAGER);
        if (asked && Boolean.FALSE.equals(form.known().plan().facts().managerAvailable())) {
            words(texts.get("followup.standIn.text"));
        }
    }

    private String who(Party party) {
        var known = form.known();
        var contacts = known.contacts().of(party, form.planned(), known.plan().incident());
        var name = texts.of(party);
        return contacts.isEmpty()
                ? name
                : name + ": " + contacts.stream().map(Contact::line).distinct().collect(Collectors.joining("; "));
    }

    private void words(String text) {
        var label = new WrappedLabel(text);
        getChildren().add(label);
    }

    private void fact(String key, String value) {
        if (!value.isBlank()) {
            var name = new Label(texts.get(key));
            name.getStyleClass().addAll("muted", "step-fact-name");
            name.setMinWidth(Region.USE_PREF_SIZE);
            var text = new WrappedLabel(value);
            HBox.setHgrow(text, Priority.ALWAYS);
            var line = new HBox(name, text);
            line.getStyleClass().add("step-fact");
            getChildren().add(line);
        }
    }
}
