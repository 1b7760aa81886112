package no.vern.app.settings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.shell.NewPassphrase;
import no.vern.app.ui.Choice;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.FormField;
import no.vern.app.ui.FormGroup;
import no.vern.app.ui.MessageLabel;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;

/** Who can sign in, and one's own passphrase. */
final class UsersView extends CardView {
    private final UsersViewModel model;
    private final Texts texts;
    private final VBox list = new VBox();

    UsersView(UsersViewModel model, Texts texts) {
        super(texts.get("settings.users.heading"), texts.get("settings.users.text"));
        this.model = model;
        this.texts = texts;
        var message = new MessageLabel(model.messageProperty(), "save-message");
        model.shown().subscribe(this::refill);
        model.manageableProperty().subscribe(this::refill);
        getChildren()
                .addAll(
                        list,
                        message,
                        FormGroup.folded(texts.get("settings.userAdd.heading"), addForm()),
                        FormGroup.folded(texts.get("settings.passphrase.heading"), passphraseForm()));
    }

    private void refill() {
        list.getChildren().setAll(model.shown().stream().map(this::line).toList());
    }

    private Node line(User user) {
        var name = new Label(user.name());
        var role = new Label(texts.of(user.role()));
        role.getStyleClass().add("muted");
        var words = new VBox(name, role);
        HBox.setHgrow(words, Priority.ALWAYS);
        var remove = new Button(texts.get("settings.userRemove.button"));
        remove.setDisable(model.isSelf(user) || !model.manageableProperty().get());
        remove.setOnAction(event -> model.remove(user));
        var line = new HBox(words, remove);
        line.getStyleClass().add("role-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node addForm() {
        var name = new TextField();
        name.textProperty().bindBidirectional(model.name);
        var role = new CodeBox<>(Choice.of(UserRole.class, texts), texts);
        role.valueProperty().bindBidirectional(model.role);
        var code = new TextField();
        code.getStyleClass().add("code-text");
        code.textProperty().bindBidirectional(model.journalCode);
        var codeField = field("journalCode", code).help(texts.get("settings.journalCode.help"));
        codeField.visibleProperty().bind(model.role.isEqualTo(UserRole.NURSE));
        codeField.managedProperty().bind(codeField.visibleProperty());
        var passphrase = new NewPassphrase(model.problems(), texts);
        var add = new Button(texts.get("settings.userAdd.button"));
        add.disableProperty().bind(model.busyProperty());
        add.setOnAction(event -> model.add(passphrase.typed(), passphrase.again(), passphrase::clear));
        var form = new VBox(FormGroup.row(field("name", name), field("role", role)), codeField, passphrase, add);
        form.getStyleClass().add("form-group");
        return form;
    }

    private Node passphraseForm() {
        var current = new PasswordField();
        var passphrase = new NewPassphrase(model.problems(), texts);
        var change = new Button(texts.get("settings.passphrase.button"));
        change.disableProperty().bind(model.busyProperty());
        change.setOnAction(event ->
                model.changePassphrase(current.getText(), passphrase.typed(), passphrase.again(), () -> {
                    current.clear();
                    passphrase.clear();
                }));
        var form = new VBox(new FormField(texts.get("settings.current.label"), current), passphrase, change);
        form.getStyleClass().add("form-group");
        return form;
    }

    private FormField field(String key, Node input) {
        var field = new FormField(texts.get("settings." + key + ".label"), input);
        field.problemProperty().bind(model.problems().of(key));
        return field;
    }
}
