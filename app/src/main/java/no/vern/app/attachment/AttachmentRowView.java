package no.vern.app.attachment;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.FormField;
import no.vern.app.ui.WrappedLabel;
import no.vern.attachment.Attachment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One file of a case: its name opens it; under it what it is, and what can be done with it. */
final class AttachmentRowView extends VBox {
    private final Attachment attachment;
    private final Texts texts;
    private final Actions actions;
    private final Hyperlink name = new Hyperlink();

    /** What the reader can do with a file. */
    interface Actions {
        void open(Attachment attachment);

        void copy(Attachment attachment);

        void remove(Attachment attachment, String reason);
    }

    AttachmentRowView(Attachment attachment, boolean removable, Texts texts, Actions actions) {
        this.attachment = attachment;
        this.texts = texts;
        this.actions = actions;
        getStyleClass().add("attachment");
        name.setText(attachment.name());
        name.setWrapText(true);
        name.setGraphic(new FontIcon(icon()));
        name.setOnAction(_ -> actions.open(attachment));
        var line = new WrappedLabel(new FileWords(texts).line(attachment), "subtle");
        var foot = new FlowPane(line, button("attachment.copy.button", _ -> actions.copy(attachment)));
        foot.getStyleClass().add("attachment-foot");
        if (removable) {
            var remove = button("attachment.remove.button", this::ask);
            foot.getChildren().add(remove);
            name.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.DELETE) {
                    ask(remove);
                    event.consume();
                }
            });
        }
        getChildren().addAll(name, foot);
    }

    private Feather icon() {
        return switch (attachment.type().shown()) {
            case PICTURE -> Feather.IMAGE;
            case PAGES, TEXT -> Feather.FILE_TEXT;
            case NOT -> Feather.FILE;
        };
    }

    /** Asks why, in the row itself. */
    private void ask(Button remove) {
        if (getChildren().size() > 2) {
            return;
        }
        var why = new TextField();
        why.setId("attachment-reason");
        var field = new FormField(texts.get("attachment.reason.label"), why).help(texts.get("attachment.reason.help"));
        HBox.setHgrow(field, Priority.ALWAYS);
        var row = new HBox(
                field,
                button("attachment.removeNow.button", _ -> actions.remove(attachment, why.getText())),
                button("attachment.keep.button", _ -> keep(remove)));
        row.getStyleClass().add("reopen-row");
        why.setOnAction(_ -> actions.remove(attachment, why.getText()));
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                keep(remove);
                event.consume();
            }
        });
        getChildren().add(row);
        why.requestFocus();
    }

    private void keep(Button remove) {
        getChildren().remove(2);
        remove.requestFocus();
    }

    private Button button(String key, Consumer<Button> action) {
        var button = new Button(texts.get(key));
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        button.setAccessibleText(texts.get(key) + " " + attachment.name());
        button.setOnAction(_ -> action.accept(button));
        return button;
    }
}
