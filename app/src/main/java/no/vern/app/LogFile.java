package no.vern.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Where Vern logs what went wrong: ids only, never a name or the text of a case. The run before has its file, too. */
final class LogFile {
    private static final String TARGET = "org.slf4j.simpleLogger.logFile";

    private LogFile() {}

    /** To be called before anything logs. Where no file can be had, the log goes to standard error. */
    static void use() {
        if (System.getProperty(TARGET) == null) {
            try {
                var file = place(System.getProperty("os.name", ""), System.getenv()).resolve("vern.log");
                Files.createDirectories(file.getParent());
                keepFormer(file);
                System.setProperty(TARGET, file.toString());
            } catch (IOException | RuntimeException e) {
                System.setProperty(TARGET, "System.err");
            }
        }
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /** The folder that the system keeps such files in. */
    static Path place(String system, Map<String, String> environment) {
        var home = Path.of(System.getProperty("user.home", ""));
        var name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return Path.of(environment.getOrDefault("LOCALAPPDATA", home.toString()), "Vern");
        }
        if (name.contains("mac")) {
            return home.resolve("Library/Logs/Vern");
        }
        return Path.of(environment.getOrDefault("XDG_STATE_HOME", home.resolve(".local/state").toString()), "vern");
    }

    private static void keepFormer(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > 0) {
            Files.move(file, file.resolveSibling("vern.former.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
