package no.vern.app.shell;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.FormField;
import no.vern.app.ui.MessageLabel;
import no.vern.app.ui.NamedCell;
import no.vern.workspace.User;
import no.vern.workspace.WorkspaceDamaged;
import no.vern.workspace.WorkspaceInUse;
import org.jspecify.annotations.Nullable;

/** The door: which workspace, who, and the passphrase. */
final class UnlockView extends StackPane {
    private final UnlockViewModel model;
    private final Texts texts;
    private final PasswordField passphrase = new PasswordField();

    /** @param ways what else can be done at the door */
    UnlockView(UnlockViewModel model, Ways ways, Dialogs dialogs, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("door");
        var card = new VBox();
        card.getStyleClass().add("door-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        passphrase.setOnAction(event -> unlock());
        var field = new FormField(texts.get("unlock.passphrase.label"), passphrase);
        field.problemProperty().bind(model.problemProperty());
        card.getChildren()
                .addAll(
                        heading(),
                        folderField(dialogs),
                        new MessageLabel(model.warningProperty(), "panel", "tone-attention"),
                        new FormField(texts.get("unlock.user.label"), userBox()),
                        field,
                        openButton(),
                        offers(ways),
                        ways(ways));
        getChildren().add(card);
    }

    @Override
    public void requestFocus() {
        passphrase.requestFocus();
    }

    /** What leads on from the door beside the passphrase. */
    record Ways(Runnable founding, Runnable recovery, Runnable restore) {}

    private static VBox heading() {
        var name = new Label("Vern");
        name.getStyleClass().add("door-name");
        return new VBox(name);
    }

    private FormField folderField(Dialogs dialogs) {
        var box = new ComboBox<@Nullable Path>(model.known());
        box.valueProperty().bindBidirectional(model.folderProperty());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setButtonCell(new NamedCell<>(UnlockView::nameOf));
        box.setCellFactory(ignored -> new NamedCell<>(UnlockView::nameOf));
        box.setPromptText(texts.get("unlock.folder.prompt"));
        var find = new Button(texts.get("unlock.find.button"));
        find.setMinWidth(Region.USE_PREF_SIZE);
        find.setOnAction(event -> dialogs.folder(texts.get("unlock.find.title"), model.folderProperty().get())
                .ifPresent(model::choose));
        HBox.setHgrow(box, Priority.ALWAYS);
        var line = new HBox(box, find);
        line.getStyleClass().add("form-row");
        return new FormField(texts.get("unlock.folder.label"), line);
    }

    private ComboBox<@Nullable User> userBox() {
        var box = new ComboBox<@Nullable User>(model.users());
        box.valueProperty().bindBidirectional(model.userProperty());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setButtonCell(new NamedCell<>(this::nameOf));
        box.setCellFactory(ignored -> new NamedCell<>(this::nameOf));
        return box;
    }

    private HBox openButton() {
        var open = new Button();
        open.textProperty().bind(model.readOnlyProperty()
                .map(read -> texts.get(read ? "unlock.openReadOnly.button" : "unlock.open.button")));
        open.getStyleClass().add(Styles.ACCENT);
        open.setMaxWidth(Double.MAX_VALUE);
        open.setId("unlock");
        open.disableProperty()
                .bind(model.busyProperty()
                        .or(model.waitingProperty())
                        .or(model.folderProperty().isNull()));
        open.setOnAction(event -> unlock());
        var turning = new ProgressIndicator();
        turning.setPrefSize(20, 20);
        turning.visibleProperty().bind(model.busyProperty());
        turning.managedProperty().bind(turning.visibleProperty());
        HBox.setHgrow(open, Priority.ALWAYS);
        var line = new HBox(open, turning);
        line.getStyleClass().add("form-row");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void unlock() {
        var typed = passphrase.getText().toCharArray();
        passphrase.clear();
        model.unlock(typed);
    }

    private VBox offers(Ways ways) {
        var refusal = model.refusalProperty();
        return new VBox(
                offer("unlock.read.button", model::readBackup, refusal.map(e -> e instanceof WorkspaceInUse)),
                offer("unlock.restore.button", ways.restore(), refusal.map(e -> e instanceof WorkspaceDamaged damaged
                        && damaged.newestBackup().isPresent())));
    }

    private Button offer(String key, Runnable action, ObservableValue<Boolean> when) {
        var button = new Button(texts.get(key));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> action.run());
        button.visibleProperty().bind(when.orElse(false));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private HBox ways(Ways ways) {
        var found = link("unlock.new.button", ways.founding());
        var recover = link("unlock.recover.button", ways.recovery());
        recover.disableProperty().bind(model.userProperty().isNull());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(found, space, recover);
    }

    private Button link(String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.getStyleClass().addAll(Styles.FLAT, "link");
        button.setOnAction(event -> action.run());
        return button;
    }

    private static String nameOf(Path folder) {
        return folder.getFileName() + "  ·  " + folder.getParent();
    }

    private String nameOf(User user) {
        return texts.get("shell.status.user", user.name(), texts.of(user.role()));
    }
}
