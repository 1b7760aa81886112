package no.vern.routine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of the tests: lines of comment, a heading, and rows of cells between semicolons. */
public final class Rows {
    private Rows() {}

    public static List<Map<String, String>> of(String file) {
        try (var stream = Rows.class.getResourceAsStream(file)) {
            var lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .toList();
            return lines.stream()
                    .skip(1)
                    .map(cells -> row(lines.getFirst(), cells))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String[] heading, String[] cells) {
        if (cells.length != heading.length) {
            throw new IllegalStateException(String.join(";", cells));
        }
        var row = new LinkedHashMap<String, String>();
        for (var at = 0; at < cells.length; at++) {
            row.put(heading[at], cells[at]);
        }
        return row;
    }
}
