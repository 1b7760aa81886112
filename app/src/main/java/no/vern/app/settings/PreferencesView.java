package no.vern.app.settings;

import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.ui.FormField;
import no.vern.app.ui.FormGroup;
import no.vern.app.ui.ThemeChoice;

/** How the window looks and speaks, what reports hide, and when it locks. */
final class PreferencesView extends VBox {
    private final PreferencesViewModel model;
    private final Texts texts;

    PreferencesView(PreferencesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("cards");
        var language = box(Language.values());
        language.valueProperty().bindBidirectional(model.language);
        language.setOnAction(event -> model.speak(language.getValue()));
        var theme = box(ThemeChoice.values());
        theme.valueProperty().bindBidirectional(model.theme);
        theme.setOnAction(event -> model.paint(theme.getValue()));
        var compact = new CheckBox(texts.get("settings.compact.check"));
        compact.selectedProperty().bindBidirectional(model.compact);
        compact.setOnAction(event -> model.saveCompact(compact.isSelected()));
        getChildren()
                .addAll(
                        new CardView(
                                texts.get("settings.looks.heading"),
                                "",
                                FormGroup.row(
                                        new FormField(texts.get("settings.language.label"), language),
                                        new FormField(texts.get("settings.theme.label"), theme)),
                                compact),
                        new CardView(
                                texts.get("settings.rules.heading"),
                                "",
                                halves(
                                        number("threshold", model.threshold, model::saveThreshold),
                                        number("idleMinutes", model.idleMinutes, model::saveIdleMinutes)),
                                halves(
                                        number(
                                                "attachmentMegabytes",
                                                model.attachmentMegabytes,
                                                model::saveAttachmentMegabytes),
                                        number("drillMonths", model.drillMonths, model::saveDrillMonths)),
                                halves(
                                        number("openMeasures", model.openMeasures, model::saveOpenMeasures),
                                        number(
                                                "measureReminderDays",
                                                model.measureReminderDays,
                                                model::saveMeasureReminderDays)),
                                halves(
                                        number(
                                                "revisionIncidents",
                                                model.revisionIncidents,
                                                model::saveRevisionIncidents),
                                        number("roundMonths", model.roundMonths, model::saveRoundMonths))));
    }

    /** Two fields of the same width, whatever their labels are. */
    private static HBox halves(FormField one, FormField other) {
        one.setPrefWidth(0);
        other.setPrefWidth(0);
        return FormGroup.row(one, other);
    }

    private FormField number(String key, StringProperty value, Runnable save) {
        var input = new TextField();
        input.textProperty().bindBidirectional(value);
        input.setOnAction(event -> save.run());
        input.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                save.run();
            }
        });
        var field = new FormField(texts.get("settings." + key + ".label"), input)
                .help(texts.get("settings." + key + ".help"));
        field.problemProperty().bind(model.problems().of(key));
        return field;
    }

    private <E extends Enum<E>> ComboBox<E> box(E[] codes) {
        var box = new ComboBox<E>();
        box.getItems().setAll(codes);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E code) {
                return code == null ? "" : texts.of(code);
            }

            @Override
            public E fromString(String name) {
                throw new UnsupportedOperationException();
            }
        });
        return box;
    }
}
