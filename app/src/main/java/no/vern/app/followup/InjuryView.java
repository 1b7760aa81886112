package no.vern.app.followup;

import java.time.Clock;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.DayField;
import no.vern.app.ui.Fold;
import no.vern.app.ui.FormField;
import no.vern.app.ui.GrowingTextArea;
import no.vern.app.ui.MessageLabel;
import no.vern.app.ui.SaveBar;
import no.vern.app.ui.Segments;
import no.vern.codelist.NavList;
import org.jspecify.annotations.Nullable;

/** NAV's notice for one injured person: what is missing, what NAV asks for beyond the report, and the file. */
final class InjuryView extends Fold {
    private final InjuryViewModel model;
    private final Texts texts;

    InjuryView(InjuryViewModel model, Texts texts, Clock clock) {
        this.model = model;
        this.texts = texts;
        setText(texts.get("followup.nav.title", model.name()));
        setId("step-nav-" + model.personId());
        getStyleClass().add("nav-notice");
        var missing = new MessageLabel(model.missingProperty(), "nav-missing");
        var told = new VBox(
                code("jobTitle", "followup.nav.jobTitle", NavList.JOB_TITLE, model.jobTitle),
                code("timeOfDay", "followup.nav.timeOfDay", NavList.TIME_OF_DAY, model.timeOfDay),
                code("location", "followup.nav.location", NavList.LOCATION, model.location),
                sameAddress(),
                code("workplace", "followup.nav.workplace", NavList.WORKPLACE, model.workplace));
        told.getChildren().addAll(model.illness() ? illness(clock) : accident());
        told.getStyleClass().add("form-group");
        told.setDisable(model.closed());
        var form = new VBox(missing, told, consent(clock));
        if (model.closed()) {
            form.getChildren().add(new Label(texts.get("followup.nav.closed")));
        }
        form.getChildren().add(bar());
        form.getStyleClass().add("form-group");
        setContent(form);
    }

    /** What the register after aml § 5-1 asks for of an injury. */
    private List<FormField> accident() {
        return List.of(
                text("workDone", "followup.nav.workDone", model.workDone).help(texts.get("followup.nav.health.help")),
                code("injuryType", "followup.nav.injuryType", NavList.INJURY_TYPE, model.injuryType),
                code("bodyPart", "followup.nav.bodyPart", NavList.BODY_PART, model.bodyPart),
                absence());
    }

    /** The same of an illness. */
    private List<FormField> illness(Clock clock) {
        var day = new DayField(texts, clock);
        day.valueProperty().bindBidirectional(model.illOn);
        model.saving().watch("illOn", day);
        return List.of(
                field("illOn", "followup.nav.illOn", day),
                text("tasks", "followup.nav.tasks", model.tasks).help(texts.get("followup.nav.health.help")),
                text("factors", "followup.nav.factors", model.factors),
                code("bodyPart", "followup.nav.bodyPart", NavList.BODY_PART, model.bodyPart),
                absence());
    }

    private FormField absence() {
        var days = new TextField();
        days.textProperty().bindBidirectional(model.absenceDays);
        return field("absenceDays", "followup.nav.absence", days);
    }

    private FormField text(String name, String key, StringProperty value) {
        var area = new GrowingTextArea();
        area.textProperty().bindBidirectional(value);
        return field(name, key, area);
    }

    private FormField code(String name, String key, NavList list, ObjectProperty<@Nullable String> value) {
        var box = new CodeBox<>(model.choices(list), texts);
        box.valueProperty().bindBidirectional(value);
        return field(name, key, box);
    }

    private FormField sameAddress() {
        var answer = new Segments<>(
                List.of(
                        Choice.of(true, texts.get("cell.yes.value")),
                        Choice.of(false, texts.get("cell.no.value"))),
                texts.get("followup.unknown.label"));
        answer.valueProperty().bindBidirectional(model.sameAddress);
        return field("sameAddress", "followup.nav.sameAddress", answer);
    }

    private FormField consent(Clock clock) {
        var day = new DayField(texts, clock);
        day.valueProperty().bindBidirectional(model.consentOn);
        model.saving().watch("consentOn", day);
        return field("consentOn", "followup.nav.consent", day).help(texts.get("followup.nav.consent.help"));
    }

    private FormField field(String name, String key, Node input) {
        var field = new FormField(texts.get(key), input);
        field.problemProperty().bind(model.problem(name));
        return field;
    }

    private Node bar() {
        var bar = new SaveBar(
                        model.saving(),
                        texts.get("followup.nav.store"),
                        model::save,
                        () -> setExpanded(false),
                        model::read,
                        texts)
                .orMine(model.saving(), model::saveMine, texts);
        var export = new Button(texts.get("followup.nav.export"));
        export.setId("step-nav-export");
        export.setOnAction(_ -> model.export());
        bar.getChildren().add(1, export);
        return bar;
    }
}
