package no.vern.app.bench;

import javafx.application.Application;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import no.vern.app.VernApp;

/** Vern from its start to the unlock prompt, and from the passphrase to Oversikt; tells of both as they show. */
public final class UnlockWindow {
    private UnlockWindow() {}

    /** @param arguments the workspace, and its passphrase when it shall be unlocked */
    public static void main(String[] arguments) {
        var passphrase = arguments.length > 1 ? arguments[1] : "";
        Window.getWindows().addListener((InvalidationListener) windows -> watch(passphrase));
        Application.launch(VernApp.class, arguments[0]);
    }

    private static void watch(String passphrase) {
        Shown.when(UnlockWindow::asks, () -> {
            tell("shown");
            if (passphrase.isEmpty()) {
                Runtime.getRuntime().halt(0);
            }
            unlock(passphrase);
        });
    }

    private static boolean asks(Scene scene) {
        return scene.lookup("#unlock") != null && scene.lookup(".password-field") != null;
    }

    private static void unlock(String passphrase) {
        var scene = Window.getWindows().getFirst().getScene();
        ((PasswordField) scene.lookup(".password-field")).setText(passphrase);
        var start = System.nanoTime();
        ((Button) scene.lookup("#unlock")).fire();
        Shown.when(shown -> shown.lookup(".chart-line") != null, () -> {
            tell("overview " + (System.nanoTime() - start));
            // Closed as a person would: else the next start reads the vault through before it opens.
            var window = Window.getWindows().getFirst();
            window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
    }

    private static void tell(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
