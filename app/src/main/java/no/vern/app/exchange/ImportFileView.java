package no.vern.app.exchange;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.WrappedLabel;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where a file is dropped. */
final class ImportFileView extends VBox {
    ImportFileView(Texts texts) {
        getStyleClass().add("drop-place");
        var lead = new Label(texts.get("import.file.drop"));
        lead.getStyleClass().add("heading");
        var kinds = new WrappedLabel(texts.get("import.file.kinds"), "muted");
        getChildren().addAll(new FontIcon(Feather.UPLOAD), lead, kinds);
    }
}
