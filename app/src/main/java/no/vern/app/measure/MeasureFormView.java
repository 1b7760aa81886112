package no.vern.app.measure;

import java.time.Clock;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.SaveBar;

/** The whole form of a measure. */
final class MeasureFormView extends VBox {
    private final MeasureFieldsView fields;

    MeasureFormView(MeasureFormViewModel model, Runnable save, Runnable leave, Texts texts, Clock clock) {
        getStyleClass().add("measure-page");
        fields = new MeasureFieldsView(model, texts, clock);
        var title = new Label();
        title.getStyleClass().add("detail-title");
        model.storedProperty().subscribe(stored -> title.setText(
                stored == null ? texts.get("measure.new.title") : texts.get("measure.edit.title", stored.name())));
        var column = new VBox(title, fields);
        column.getStyleClass().add("form-column");
        var page = new VBox(column);
        page.getStyleClass().add("form-page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .addAll(
                        scroll,
                        new SaveBar(
                                model.saving(),
                                texts.get("measure.save.button"),
                                save,
                                leave,
                                model::takeTheirs,
                                texts));
    }

    /** Puts the hand where one begins. */
    void begin() {
        fields.begin();
    }
}
