package no.vern.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.shell.PictureOptions;
import no.vern.app.ui.Theme;
import no.vern.app.ui.ThemeChoice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern screens}: a picture of every screen, made without a display. */
@Command(name = "screens")
final class ScreensCommand implements Callable<Integer> {
    private static final int LEAST = 320;
    private static final int MOST = 8000;
    private static final double LARGEST_SCALE = 4;

    private final Terminal terminal;
    private final ScreenRenderer renderer;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Option(names = "--out", paramLabel = "FOLDER", required = true)
    private Path out = Path.of("");

    @Option(names = "--theme", paramLabel = "THEME")
    private @Nullable String theme;

    @Option(names = "--language", paramLabel = "LANGUAGE")
    private @Nullable String language;

    @Option(names = "--size", paramLabel = "SIZE")
    private String size = "1440x900";

    @Option(names = "--scale", paramLabel = "SCALE")
    private String scale = "1";

    ScreensCommand(Terminal terminal, ScreenRenderer renderer) {
        this.terminal = terminal;
        this.renderer = renderer;
    }

    @Override
    public Integer call() {
        var picture = new PictureOptions(theme(), side(0), side(1), scale());
        var spoken = chosen(Language.values(), language, null);
        try (var workspace = options.open(terminal)) {
            var texts = spoken == null ? terminal.texts() : Texts.of(spoken);
            renderer.render(workspace, texts, picture, out).forEach(file -> terminal.print(file.toString()));
        }
        return ExitCode.DONE;
    }

    private ThemeChoice theme() {
        return switch (chosen(Theme.values(), theme, Theme.LIGHT)) {
            case LIGHT -> ThemeChoice.LIGHT;
            case DARK -> ThemeChoice.DARK;
            case CONTRAST -> ThemeChoice.HIGH_CONTRAST;
        };
    }

    private int side(int index) {
        var sides = size.toLowerCase(Locale.ROOT).split("x");
        if (sides.length == 2 && sides[index].matches("\\d{1,5}")) {
            var side = Integer.parseInt(sides[index]);
            if (side >= LEAST && side <= MOST) {
                return side;
            }
        }
        throw Refusal.usage("cli.screens.size");
    }

    private double scale() {
        if (scale.matches("\\d(\\.\\d{1,2})?")) {
            var given = Double.parseDouble(scale);
            if (given >= 1 && given <= LARGEST_SCALE) {
                return given;
            }
        }
        throw Refusal.usage("cli.screens.scale");
    }

    private static <E extends Enum<E>> @Nullable E chosen(E[] known, @Nullable String name, @Nullable E otherwise) {
        if (name == null) {
            return otherwise;
        }
        return Arrays.stream(known)
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Refusal.usage("cli.screens.unknown", name));
    }
}
