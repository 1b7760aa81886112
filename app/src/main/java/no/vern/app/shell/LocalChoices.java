package no.vern.app.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vern.app.language.Language;
import no.vern.app.ui.ThemeChoice;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What this machine remembers between starts, outside any workspace: language, theme, and where the workspaces are. */
public final class LocalChoices {
    private static final Logger LOG = LoggerFactory.getLogger(LocalChoices.class);
    private static final int MOST_RECENT = 5;

    private final @Nullable Path file;
    private final Properties kept = new Properties();

    /**
     * @param file where it is kept; it need not exist, and where it cannot be written nothing is remembered
     */
    public LocalChoices(Path file) {
        this.file = file;
        if (Files.isReadable(file)) {
            try (var in = Files.newBufferedReader(file)) {
                kept.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("Cannot read what this machine remembers: {}", e.getClass().getName());
            }
        }
    }

    /** Choices that are forgotten with the window. */
    static LocalChoices notKept(Language language, ThemeChoice theme) {
        var choices = new LocalChoices();
        choices.language(language);
        choices.theme(theme);
        return choices;
    }

    private LocalChoices() {
        file = null;
    }

    /** The file of the user who is signed in to the machine. */
    public static LocalChoices ofUser() {
        var roaming = System.getenv("APPDATA");
        var home = roaming == null ? Path.of(System.getProperty("user.home"), ".config") : Path.of(roaming);
        return new LocalChoices(home.resolve("vern").resolve("vern.properties"));
    }

    public Language language() {
        return Stream.of(Language.values())
                .filter(language -> language.code().equals(kept.getProperty("language")))
                .findFirst()
                .orElse(Language.NB);
    }

    public void language(Language language) {
        keep("language", language.code());
    }

    public ThemeChoice theme() {
        return Stream.of(ThemeChoice.values())
                .filter(theme -> theme.name().equals(kept.getProperty("theme")))
                .findFirst()
                .orElse(ThemeChoice.SYSTEM);
    }

    public void theme(ThemeChoice theme) {
        keep("theme", theme.name());
    }

    /** Folders opened before, the last one first. */
    public List<Path> workspaces() {
        return IntStream.range(0, MOST_RECENT)
                .mapToObj(i -> kept.getProperty("workspace." + i))
                .filter(name -> name != null && !name.isBlank())
                .flatMap(name -> path(name).stream())
                .toList();
    }

    /** The file may come from another system, or have been written by hand. */
    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    public void opened(Path folder) {
        var recent = new ArrayList<>(workspaces());
        recent.remove(folder);
        recent.addFirst(folder);
        for (int i = 0; i < Math.min(MOST_RECENT, recent.size()); i++) {
            kept.setProperty("workspace." + i, recent.get(i).toString());
        }
        store();
    }

    private void keep(String name, String value) {
        if (!value.equals(kept.setProperty(name, value))) {
            store();
        }
    }

    private void store() {
        if (file == null) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            try (var out = Files.newBufferedWriter(file)) {
                kept.store(out, null);
            }
        } catch (IOException e) {
            LOG.warn("Cannot keep what this machine remembers: {}", e.getClass().getName());
        }
    }
}
