package no.vern.app.followup;

import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.routine.RoutineLibrary;
import org.jspecify.annotations.Nullable;

/** What was told before the report was changed and belongs to no step any more: to be read, so that nothing is lost. */
final class BeforeChangeView extends TitledPane {
    private final TimelineViewModel model;
    private final RoutineLibrary library;
    private final Texts texts;

    BeforeChangeView(TimelineViewModel model, RoutineLibrary library, Texts texts) {
        this.model = model;
        this.library = library;
        this.texts = texts;
        setId("before-change");
        getStyleClass().add("fold");
        setAnimated(false);
        setExpanded(false);
        model.shownProperty().subscribe(this::show);
    }

    private void show(@Nullable FollowedCase shown) {
        var lines = new VBox();
        lines.getStyleClass().add("missing-links");
        if (shown != null) {
            for (var line : model.words().before(shown.plan(), library)) {
                var label = new Label(line);
                label.setWrapText(true);
                lines.getChildren().add(label);
            }
        }
        setText(texts.get("followup.before.title", lines.getChildren().size()));
        setContent(lines);
        setVisible(!lines.getChildren().isEmpty());
        setManaged(isVisible());
    }
}
