package no.vern.app.bench;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The peer of the start: a window with a label in AtlantaFX, and nothing else. */
public final class EmptyWindow extends Application {
    /** What starts it: a class that is no Application may stand on the class path. */
    public static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            Application.launch(EmptyWindow.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setScene(new Scene(new StackPane(new Label("Vern")), 1440, 900));
        stage.show();
        Shown.when(scene -> true, () -> {
            System.out.println("shown");
            System.out.flush();
            Runtime.getRuntime().halt(0);
        });
    }
}
