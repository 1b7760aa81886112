package no.vern.app.ui;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A window test: the content stands in a real window of the headless platform, and the test is its user. Extend it,
 * give the content, and call {@link #settle()} after whatever starts a job.
 */
public abstract class WindowTest extends FxRobot {
    private final List<Throwable> unexpected = new CopyOnWriteArrayList<>();

    protected final Texts texts = Texts.of(Language.NB);
    protected final Tasks tasks = Tasks.ofWindow(unexpected::add);
    protected final AnsweringDialogs dialogs = new AnsweringDialogs();

    /** What the window shows; called once per test on the window's thread. */
    protected abstract Parent content() throws Exception;

    protected double width() {
        return 960;
    }

    protected double height() {
        return 640;
    }

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.asyncFx(() -> {
                    Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
                    var scene = new Scene(content(), width(), height());
                    scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
                    var stage = new Stage();
                    stage.setScene(scene);
                    stage.show();
                    stage.requestFocus();
                    return stage;
                })
                .get(30, TimeUnit.SECONDS);
    }

    /** Waits until every job has ended and the window has drawn what came of it. */
    protected void settle() {
        settle(tasks);
    }

    /** The same for what has tasks of its own. */
    protected void settle(Tasks running) {
        var idle = new CompletableFuture<Void>();
        WaitForAsyncUtils.waitForFxEvents();
        Platform.runLater(() -> running.whenIdle(() -> idle.complete(null)));
        idle.orTimeout(30, TimeUnit.SECONDS).join();
        WaitForAsyncUtils.waitForFxEvents();
        drawn();
    }

    /** Waits for the next layout: what stands in the window only after it is looked for at once. */
    private static void drawn() {
        var drawn = new CompletableFuture<Void>();
        Platform.runLater(() -> Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(Window::getScene)
                .findFirst()
                .ifPresentOrElse(scene -> afterLayout(scene, () -> drawn.complete(null)), () -> drawn.complete(null)));
        drawn.orTimeout(30, TimeUnit.SECONDS).join();
    }

    private static void afterLayout(Scene scene, Runnable then) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                then.run();
            }
        });
        Platform.requestNextPulse();
    }

    /** Does something on the window's thread and waits for it. */
    protected void inWindow(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, action);
        settle();
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        release(new KeyCode[0]);
        release(new MouseButton[0]);
        if (!unexpected.isEmpty()) {
            throw new AssertionError("A job failed unexpectedly", unexpected.getFirst());
        }
    }
}
