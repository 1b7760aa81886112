package no.vern.app.settings;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.MessageLabel;
import no.vern.app.ui.WrappedLabel;

/** Which days count in deadlines. */
final class CalendarView extends VBox {
    private final CalendarViewModel model;
    private final Texts texts;

    CalendarView(CalendarViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("cards");
        getChildren()
                .add(new CardView(
                        texts.get("settings.calendar.heading"),
                        texts.get("settings.calendar.text"),
                        flag("christmasEveOff", model.christmasEveOff),
                        flag("newYearsEveOff", model.newYearsEveOff),
                        flag("sameDayCounts", model.sameDayCounts),
                        new MessageLabel(model.standing, "muted"),
                        new MessageLabel(model.problems().of(CalendarViewModel.FIELD), "save-message")));
    }

    /** A choice with the line on what it changes. */
    private Node flag(String key, BooleanProperty value) {
        var check = new CheckBox(texts.get("settings." + key + ".check"));
        check.setId("calendar-" + key);
        check.selectedProperty().bindBidirectional(value);
        check.setOnAction(_ -> model.save());
        var line = new WrappedLabel(texts.get("settings." + key + ".help"), "muted");
        check.setAccessibleHelp(line.getText());
        var flag = new VBox(check, line);
        flag.getStyleClass().add("setting-flag");
        return flag;
    }
}
