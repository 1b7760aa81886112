package no.vern.app.shell;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.FormField;
import no.vern.app.ui.FormGroup;
import no.vern.app.ui.MessageLabel;
import no.vern.workspace.UserRole;

/** First run: the organisation, where it is kept, the first user and their passphrase. */
final class FoundingView extends DoorCardView {
    private final FoundingViewModel model;
    private final Texts texts;

    FoundingView(FoundingViewModel model, Runnable leave, Dialogs dialogs, Texts texts) {
        super(texts.get("founding.screen.title"), texts.get("founding.screen.text"));
        this.model = model;
        this.texts = texts;
        var organisation = new TextField();
        organisation.textProperty().bindBidirectional(model.organisation);
        var name = new TextField();
        name.textProperty().bindBidirectional(model.name);
        var role = new CodeBox<>(
                java.util.Arrays.stream(UserRole.values())
                        .map(code -> new Choice<>(
                                code, texts.of(code), texts.get("founding.role." + code.name()), ""))
                        .toList(),
                texts);
        role.valueProperty().bindBidirectional(model.role);
        var passphrase = new NewPassphrase(model.problems(), texts);
        add(
                field("organisation", organisation, ""),
                field("folder", folderLine(dialogs), texts.get("founding.folder.help")),
                new MessageLabel(model.warningProperty(), "panel", "tone-attention"),
                FormGroup.row(field("name", name, ""), field("role", role, "")),
                passphrase,
                bar(
                        texts.get("founding.create.button"),
                        () -> model.create(passphrase.typed(), passphrase.again()),
                        model.busyProperty(),
                        texts.get("founding.back.button"),
                        leave,
                        model.messageProperty()));
    }

    private HBox folderLine(Dialogs dialogs) {
        var path = new TextField();
        path.textProperty().subscribe(model::typedFolder);
        HBox.setHgrow(path, Priority.ALWAYS);
        var find = new Button(texts.get("unlock.find.button"));
        find.setMinWidth(Region.USE_PREF_SIZE);
        find.setOnAction(event -> dialogs.folder(texts.get("founding.folder.label"), model.folder.get())
                .ifPresent(chosen -> path.setText(chosen.toString())));
        var line = new HBox(path, find);
        line.getStyleClass().add("form-row");
        return line;
    }

    private FormField field(String key, javafx.scene.Node input, String help) {
        var field = new FormField(texts.get("founding." + key + ".label"), input).help(help);
        field.problemProperty().bind(model.problems().of(key));
        return field;
    }
}
