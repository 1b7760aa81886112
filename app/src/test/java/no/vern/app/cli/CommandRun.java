package no.vern.app.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.vern.app.shell.PictureOptions;
import org.jspecify.annotations.Nullable;

/** Runs commands as a shell would, in this process; remembers what the last one said. */
final class CommandRun {
    private final Map<String, String> environment = new HashMap<>();
    private final List<@Nullable Path> opened = new ArrayList<>();
    private final List<PictureOptions> pictured = new ArrayList<>();
    private String input = "";
    private String out = "";
    private String err = "";

    CommandRun with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    CommandRun typing(String text) {
        input = text;
        return this;
    }

    int run(Object... arguments) {
        var said = new StringWriter();
        var complained = new StringWriter();
        var terminal = new Terminal(
                new PrintWriter(said),
                new PrintWriter(complained),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                environment,
                question -> Optional.empty());
        var texts = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        ScreenRenderer renderer = (workspace, words, options, folder) -> {
            pictured.add(options);
            return List.of();
        };
        var code = new CommandLineProgram(terminal, "1.2.3", renderer, opened::add).run(texts);
        out = said.toString();
        err = complained.toString();
        return code;
    }

    String out() {
        return out;
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** The folders that a window was opened for; null for none in particular. */
    List<@Nullable Path> opened() {
        return opened;
    }

    /** How pictures were asked for. */
    List<PictureOptions> pictured() {
        return pictured;
    }

    String err() {
        return err;
    }
}
