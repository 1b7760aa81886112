package no.vern.codelist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * How a list is written down: lines {@code # key: value} with its source and its first day, a heading, then
 * {@code code;nb;nn;en} on each line.
 */
final class CodeListFile {
    private final String file;
    private final List<String> lines;

    /** @param file its place beside this class */
    CodeListFile(String file) {
        this.file = file;
        try (var stream = CodeListFile.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("Missing code list " + file);
            }
            lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CodeList read(String name) {
        var codes = lines.stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .skip(1)
                .map(this::code)
                .toList();
        return new CodeList(name, LocalDate.parse(value("valid-from")), value("source"), codes);
    }

    private Code code(String line) {
        var cells = line.split(";", -1);
        if (cells.length != 4) {
            throw new IllegalStateException("Not code;nb;nn;en in " + file + ": " + line);
        }
        return new Code(cells[0], cells[1], cells[2], cells[3]);
    }

    private String value(String key) {
        var start = "# " + key + ":";
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + key + " in " + file));
    }
}
