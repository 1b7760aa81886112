package no.vern.app.followup;

import java.util.List;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Fold;
import no.vern.app.ui.WrappedLabel;
import no.vern.routine.RoutineLibrary;
import org.jspecify.annotations.Nullable;

/** What was told before the report was changed and belongs to no step any more: to be read, so that nothing is lost. */
final class BeforeChangeView extends Fold {
    private final TimelineViewModel model;
    private final RoutineLibrary library;
    private final Texts texts;

    BeforeChangeView(TimelineViewModel model, RoutineLibrary library, Texts texts) {
        this.model = model;
        this.library = library;
        this.texts = texts;
        setId("before-change");
        model.shownProperty().subscribe(this::show);
    }

    private void show(@Nullable FollowedCase shown) {
        var lines = new VBox();
        lines.getStyleClass().add("before-change");
        var told = shown == null ? List.<String>of() : model.words().before(shown.plan(), library);
        lines.getChildren().add(new WrappedLabel(texts.get("followup.before.text"), "muted"));
        told.forEach(line -> lines.getChildren().add(new WrappedLabel(line)));
        setText(texts.get("followup.before.title", told.size()));
        setContent(lines);
        setVisible(!told.isEmpty());
        setManaged(isVisible());
    }
}
