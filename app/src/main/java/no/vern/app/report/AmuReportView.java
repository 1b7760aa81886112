package no.vern.app.report;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.FormField;
import no.vern.app.ui.FormGroup;
import no.vern.app.ui.MessageLabel;
import no.vern.app.ui.WrappedLabel;

/** The card in which the AMU workbook is ordered. */
public final class AmuReportView extends VBox {
    private final AmuReportViewModel model;
    private final ComboBox<Integer> year = new ComboBox<>();

    /** @param close takes the card away */
    public AmuReportView(AmuReportViewModel model, Texts texts, Runnable close) {
        this.model = model;
        getStyleClass().addAll("overlay-card", "small-card");
        getChildren()
                .addAll(
                        heading(texts),
                        lead(texts),
                        FormGroup.row(yearField(texts), thresholdField(texts)),
                        unitField(texts),
                        problem(),
                        make(texts, close));
        model.load();
    }

    private static Label heading(Texts texts) {
        var title = new Label(texts.get("report.card.title"));
        title.getStyleClass().add("heading");
        return title;
    }

    private static Label lead(Texts texts) {
        var lead = new WrappedLabel(texts.get("report.card.lead"));
        return lead;
    }

    private FormField yearField(Texts texts) {
        year.setId("amu-year");
        year.getItems().setAll(model.years());
        year.valueProperty().bindBidirectional(model.yearProperty());
        return new FormField(texts.get("report.card.year"), year);
    }

    private FormField thresholdField(Texts texts) {
        var threshold = new ComboBox<Integer>();
        threshold.getItems().setAll(model.thresholds());
        threshold.valueProperty().bindBidirectional(model.thresholdProperty());
        return new FormField(texts.get("report.card.threshold"), threshold)
                .help(texts.get("report.card.threshold.help"));
    }

    private FormField unitField(Texts texts) {
        var unit = new CodeBox<>(model.units(), texts);
        unit.editor().setId("amu-unit");
        unit.editor().setPromptText(texts.get("report.card.everything"));
        model.units().subscribe(() -> unit.setChoices(model.units()));
        unit.valueProperty().bindBidirectional(model.unitProperty());
        return new FormField(texts.get("report.card.unit"), unit).help(texts.get("report.card.unit.help"));
    }

    private Label problem() {
        var problem = new MessageLabel(model.problemProperty(), Styles.DANGER);
        problem.setId("amu-problem");
        return problem;
    }

    private Button make(Texts texts, Runnable close) {
        var make = new Button(texts.get("report.card.make"));
        make.setId("amu-make");
        make.getStyleClass().add(Styles.ACCENT);
        make.setDefaultButton(true);
        make.disableProperty().bind(model.workingProperty());
        make.setOnAction(_ -> model.make(close));
        return make;
    }

    @Override
    public void requestFocus() {
        year.requestFocus();
    }
}
