package no.vern.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The lines of one of the files that the demo is made of, without comments and empty lines. */
record DemoFile(List<String> lines) {
    static DemoFile read(String name) {
        try (var in = Objects.requireNonNull(DemoFile.class.getResourceAsStream(name), name)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new DemoFile(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is right of the first {@code separator}, by what is left of it; in the order of the file. */
    Map<String, String> pairs(String separator) {
        var pairs = new LinkedHashMap<String, String>();
        for (var line : lines) {
            var at = line.indexOf(separator);
            if (at > 0) {
                pairs.put(line.substring(0, at).strip(), line.substring(at + separator.length()).strip());
            }
        }
        return pairs;
    }

    /** The alternatives of a list that is written {@code one | two | three}; a bar inside brackets is not one of them. */
    static List<String> alternatives(String written) {
        var alternatives = new ArrayList<String>();
        for (var alternative : written.split("\\|(?![^\\[]*])", -1)) {
            alternatives.add(alternative.strip());
        }
        return List.copyOf(alternatives);
    }
}
