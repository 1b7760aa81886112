package no.vern.app.settings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.settings.KeptViewModel.Kept;
import no.vern.app.ui.MessageLabel;

/** Saved views and readings of files, to be taken away. */
final class KeptView extends CardView {
    private final KeptViewModel model;
    private final Texts texts;
    private final VBox list = new VBox();

    KeptView(KeptViewModel model, Texts texts) {
        super(texts.get("settings.kept.heading"), texts.get("settings.kept.text"));
        this.model = model;
        this.texts = texts;
        getChildren().addAll(list, new MessageLabel(model.removing().messageProperty(), "save-message"));
        model.shown().subscribe(this::refill);
        refill();
    }

    private void refill() {
        if (model.shown().isEmpty()) {
            var none = new Label(texts.get("settings.kept.none"));
            none.getStyleClass().add("subtle");
            list.getChildren().setAll(none);
        } else {
            list.getChildren().setAll(model.shown().stream().map(this::line).toList());
        }
    }

    private Node line(Kept kept) {
        var kind = new Label(texts.get(kept.view() ? "settings.keptView.label" : "settings.keptMapping.label"));
        kind.getStyleClass().add("muted");
        var words = new VBox(new Label(kept.name()), kind);
        HBox.setHgrow(words, Priority.ALWAYS);
        var remove = new Button(texts.get("settings.keptRemove.button"));
        remove.setOnAction(event -> model.remove(kept));
        var line = new HBox(words, remove);
        line.getStyleClass().add("role-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
