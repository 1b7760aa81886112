package no.vern.app.exchange.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Mappings that Vern comes with, as examples: each reads a published file as it is. */
public final class ShippedMappings {
    private static final List<String> NAMES = List.of("ihm-stefanini", "osha-severe-injury", "tfl-bus-safety");

    /** From the root: a way up to a sister folder is found among loose classes, but not in a jar. */
    private static final String FOLDER = "/no/vern/app/exchange/mappings/";

    private final MappingJson json = new MappingJson();

    public List<String> names() {
        return NAMES;
    }

    /**
     * The mapping of that name, or the one in the file at that place.
     *
     * @throws MappingRefused when there is neither, or the file is no mapping
     */
    public ColumnMapping find(String nameOrFile) {
        return NAMES.contains(nameOrFile) ? shipped(nameOrFile) : inFile(nameOrFile);
    }

    private ColumnMapping shipped(String name) {
        try (var stream = ShippedMappings.class.getResourceAsStream(FOLDER + name + ".json")) {
            return json.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ColumnMapping inFile(String place) {
        try {
            return json.read(Files.readString(Path.of(place)).replaceFirst("^\uFEFF", ""));
        } catch (MalformedInputException e) {
            throw new MappingRefused("import.mapping.notJson", 1);
        } catch (IOException | InvalidPathException e) {
            throw new MappingRefused("import.mapping.unknown", place, String.join(", ", NAMES));
        }
    }
}
