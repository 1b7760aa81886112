package no.vern.app.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import no.vern.app.language.Texts;
import org.jspecify.annotations.Nullable;

/** The dialogs of the real window. */
public final class WindowDialogs implements Dialogs {
    private final Supplier<@Nullable Window> owner;
    private final Notices notices;
    private final Texts texts;

    public WindowDialogs(Supplier<@Nullable Window> owner, Notices notices, Texts texts) {
        this.owner = owner;
        this.notices = notices;
        this.texts = texts;
    }

    @Override
    public boolean confirm(Question question) {
        var yes = new ButtonType(question.verb(), question.loses() ? ButtonData.LEFT : ButtonData.OK_DONE);
        var no = new ButtonType(texts.get("dialog.cancel.button"), ButtonData.CANCEL_CLOSE);
        return alert(AlertType.CONFIRMATION, question.title(), question.text(), yes, no)
                .showAndWait()
                .filter(yes::equals)
                .isPresent();
    }

    @Override
    public Optional<Path> openFile(FileChoice choice) {
        return Optional.ofNullable(chooser(choice).showOpenDialog(owner.get())).map(File::toPath);
    }

    @Override
    public List<Path> openFiles(FileChoice choice) {
        var chosen = chooser(choice).showOpenMultipleDialog(owner.get());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> saveFile(FileChoice choice) {
        return Optional.ofNullable(chooser(choice).showSaveDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> folder(String title, @Nullable Path start) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (start != null && start.toFile().isDirectory()) {
            chooser.setInitialDirectory(start.toFile());
        }
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    @Override
    public void say(String title, String text) {
        alert(AlertType.INFORMATION, title, text, closeButton()).showAndWait();
    }

    @Override
    public void failure(Failure failure) {
        var copy = new ButtonType(texts.get("failure.copy.button"), ButtonData.LEFT);
        var text = failure.sentence() + "\n\n" + texts.get("failure.code.label", failure.code());
        alert(AlertType.ERROR, texts.get("failure.unexpected.title"), text, copy, closeButton())
                .showAndWait()
                .filter(copy::equals)
                .ifPresent(pressed -> copy(failure.details()));
    }

    @Override
    public void notice(String text) {
        notices.show(text);
    }

    @Override
    public void notice(String text, String verb, Runnable action) {
        notices.show(text, verb, action);
    }

    @Override
    public void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private ButtonType closeButton() {
        return new ButtonType(texts.get("dialog.close.button"), ButtonData.CANCEL_CLOSE);
    }

    private Alert alert(AlertType type, String title, String text, ButtonType... buttons) {
        var alert = new Alert(type, text, buttons);
        alert.setTitle(title);
        alert.setHeaderText(title);
        var window = owner.get();
        if (window != null) {
            alert.initOwner(window);
            if (window.getScene() != null) {
                alert.getDialogPane().getStylesheets().setAll(window.getScene().getStylesheets());
            }
        }
        return alert;
    }

    private static FileChooser chooser(FileChoice choice) {
        var chooser = new FileChooser();
        chooser.setTitle(choice.title());
        chooser.setInitialFileName(choice.suggestedName());
        if (!choice.patterns().isEmpty()) {
            chooser.getExtensionFilters().add(new ExtensionFilter(choice.kind(), choice.patterns()));
        }
        if (choice.folder() != null && choice.folder().toFile().isDirectory()) {
            chooser.setInitialDirectory(choice.folder().toFile());
        }
        return chooser;
    }
}
