package no.vern.app.attachment;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.vern.app.incident.CasePartView;
import no.vern.app.language.Texts;
import no.vern.app.shell.Png;
import no.vern.app.shell.Screen;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.FileDrop;
import no.vern.app.ui.Overlay;
import no.vern.app.ui.Tasks;
import no.vern.attachment.Attachment;
import no.vern.incident.Incident;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The files of a case, and the ways in: the button, a drop, and what was copied elsewhere. */
public final class AttachmentsView extends VBox implements CasePartView, AttachmentRowView.Actions {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final AttachmentsViewModel model;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Overlay overlay;
    private final Texts texts;
    private final Label title = new Label();
    private final VBox rows = new VBox();
    private final Button add = new Button();
    private final FlowPane ways = new FlowPane();
    private final Label hint = new Label();

    public AttachmentsView(
            AttachmentsViewModel model, Tasks tasks, Dialogs dialogs, Overlay overlay, Texts texts) {
        this.model = model;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.overlay = overlay;
        this.texts = texts;
        getStyleClass().add("attachments");
        getStylesheets().add(AttachmentsView.class.getResource("attachment.css").toExternalForm());
        title.getStyleClass().add("heading");
        title.setId("attachments-title");
        rows.getStyleClass().add("attachment-rows");
        getChildren().addAll(title, rows, ways(), hint(), message());
        model.incidentProperty().subscribe(this::draw);
        model.filesProperty().subscribe(this::draw);
        FileDrop.all(this, model::add);
        addEventHandler(KeyEvent.KEY_PRESSED, this::paste);
    }

    private FlowPane ways() {
        add.setText(texts.get("attachment.add.button"));
        add.setGraphic(new FontIcon(Feather.PAPERCLIP));
        add.setId("attachment-add");
        add.disableProperty().bind(model.runningProperty());
        add.setOnAction(_ -> model.add(dialogs.openFiles(choice("attachment.add.title", ""))));
        var other = new Label(texts.get("attachment.add.other"));
        other.getStyleClass().add("subtle");
        ways.getStyleClass().add("buttons");
        ways.getChildren().addAll(add, other);
        return ways;
    }

    private Label hint() {
        hint.setText(texts.get("attachment.hint.label"));
        hint.getStyleClass().add("subtle");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        return hint;
    }

    private Label message() {
        var message = new Label();
        message.setId("attachment-message");
        message.getStyleClass().add("save-message");
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        message.textProperty().bind(model.messageProperty());
        message.visibleProperty().bind(message.textProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        return message;
    }

    private void draw() {
        var incident = model.incidentProperty().get();
        var files = model.filesProperty().get();
        var changeable = incident != null && model.changeable(incident);
        seen(this, incident != null && (changeable || !files.isEmpty()));
        title.setText(texts.get("attachment.title.label", files.size()));
        rows.getChildren()
                .setAll(files.stream()
                        .map(file -> new AttachmentRowView(file, changeable, texts, this))
                        .toList());
        List.of(ways, hint).forEach(part -> seen(part, changeable));
    }

    private static void seen(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }

    /** A text field keeps what is pasted into it. */
    private void paste(KeyEvent event) {
        if (!PASTE.match(event) || event.getTarget() instanceof TextInputControl) {
            return;
        }
        var clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            model.add(clipboard.getFiles().stream().map(File::toPath).toList());
            event.consume();
        } else if (clipboard.hasImage()) {
            var image = clipboard.getImage();
            model.add(() -> Png.of(image));
            event.consume();
        }
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Incident incident) {
        model.show(incident);
    }

    @Override
    public List<Screen.Face> faces() {
        return List.of(new Screen.Face("viewer", () -> model.filesProperty().get().stream()
                .findFirst()
                .ifPresent(this::open)));
    }

    @Override
    public void open(Attachment attachment) {
        model.open(attachment, showing -> overlay.show(new ViewerView(
                attachment, showing, tasks, texts, () -> copy(attachment), overlay::hide)));
    }

    @Override
    public void copy(Attachment attachment) {
        var sure = dialogs.confirm(new Dialogs.Question(
                texts.get("attachment.copy.title"),
                texts.get("attachment.copy.text"),
                texts.get("attachment.copy.verb"),
                false));
        if (sure) {
            dialogs.saveFile(choice("attachment.copy.title", model.copyName(attachment)))
                    .ifPresent(target -> model.copy(attachment, target, () -> copied(target)));
        }
    }

    private void copied(Path target) {
        dialogs.notice(texts.get("attachment.copied.notice", target.toString()));
    }

    @Override
    public void remove(Attachment attachment, String reason) {
        model.remove(attachment, reason, () -> {
            dialogs.notice(texts.get("attachment.removed.notice"));
            add.requestFocus();
        });
    }

    private Dialogs.FileChoice choice(String title, String name) {
        return new Dialogs.FileChoice(texts.get(title), name, "", List.of(), null);
    }
}
