package no.vern.app.followup;

import java.time.Clock;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.DayField;
import no.vern.app.ui.FormField;
import no.vern.app.ui.MessageLabel;
import no.vern.app.ui.SaveBar;
import no.vern.app.ui.Segments;
import no.vern.codelist.NavList;
import org.jspecify.annotations.Nullable;

/** NAV's notice for one injured person: what is missing, what NAV asks for beyond the report, and the file. */
final class InjuryView extends TitledPane {
    private final InjuryViewModel model;
    private final Texts texts;

    InjuryView(InjuryViewModel model, Texts texts, Clock clock) {
        this.model = model;
        this.texts = texts;
        setText(texts.get("followup.nav.title", model.name()));
        setId("step-nav-" + model.personId());
        getStyleClass().addAll("fold", "nav-notice");
        setAnimated(false);
        setExpanded(false);
        var missing = new MessageLabel(model.missingProperty(), "nav-missing");
        var form = new VBox(
                missing,
                code("jobTitle", "followup.nav.jobTitle", NavList.JOB_TITLE, model.jobTitle),
                code("timeOfDay", "followup.nav.timeOfDay", NavList.TIME_OF_DAY, model.timeOfDay),
                code("location", "followup.nav.location", NavList.LOCATION, model.location),
                sameAddress(),
                code("workplace", "followup.nav.workplace", NavList.WORKPLACE, model.workplace),
                consent(clock),
                bar());
        form.getStyleClass().add("form-group");
        setContent(form);
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
                texts);
        var export = new Button(texts.get("followup.nav.export"));
        export.setId("step-nav-export");
        export.setOnAction(_ -> model.export());
        bar.getChildren().add(1, export);
        return bar;
    }
}
