package no.vern.app.settings;

import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.ui.FormField;
import no.vern.app.ui.FormGroup;
import no.vern.app.ui.ThemeChoice;

/** How the window looks and speaks, what reports hide, when it locks, and what days count in deadlines. */
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
                                FormGroup.row(
                                        number("threshold", model.threshold, model::saveThreshold),
                                        number("idleMinutes", model.idleMinutes, model::saveIdleMinutes)),
                                number(
                                        "attachmentMegabytes",
                                        model.attachmentMegabytes,
                                        model::saveAttachmentMegabytes)),
                        new CardView(
                                texts.get("settings.calendar.heading"),
                                texts.get("settings.calendar.text"),
                                flag("christmasEveOff", model.christmasEveOff, model::saveChristmasEveOff),
                                flag("newYearsEveOff", model.newYearsEveOff, model::saveNewYearsEveOff),
                                flag("sameDayCounts", model.sameDayCounts, model::saveSameDayCounts)));
    }

    /** A choice with the line on what it changes, and what is wrong when it could not be saved. */
    private Node flag(String key, BooleanProperty value, Consumer<Boolean> save) {
        var check = new CheckBox(texts.get("settings." + key + ".check"));
        check.selectedProperty().bindBidirectional(value);
        check.setOnAction(event -> save.accept(check.isSelected()));
        var line = line("muted");
        line.setText(texts.get("settings." + key + ".help"));
        check.setAccessibleHelp(line.getText());
        var problem = line("save-message");
        problem.textProperty().bind(model.problems().of(key));
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        var flag = new VBox(check, line, problem);
        flag.getStyleClass().add("setting-flag");
        return flag;
    }

    private static Label line(String style) {
        var line = new Label();
        line.getStyleClass().add(style);
        line.setWrapText(true);
        return line;
    }

    private Node number(String key, StringProperty value, Runnable save) {
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
