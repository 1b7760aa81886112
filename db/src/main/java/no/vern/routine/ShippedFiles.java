package no.vern.routine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The files that Vern comes with: a folder for each version, a file for each routine, one for guards and one for law.
 */
final class ShippedFiles {
    /** Every routine, in the order that a case shows them. */
    static final List<String> ROUTINES = List.of(
            "notification",
            "physical-violence",
            "threats",
            "remote-threats",
            "employer-duties",
            "external-reports",
            "police-report",
            "accident",
            "illness",
            "near-miss",
            "other-deviation",
            "prevention");

    private static final String FOLDER = "2026-01/";

    private final UnaryOperator<String> files;

    /** @param files gives the text of a file by its name */
    ShippedFiles(UnaryOperator<String> files) {
        this.files = files;
    }

    static String fromClassPath(String file) {
        try (var stream = ShippedFiles.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("Missing routine file " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Routine> routines() {
        return ROUTINES.stream().map(this::routine).toList();
    }

    List<Guard> guards() {
        return list(
                "guards",
                fields -> new Guard(
                        fields.name("id"),
                        fields.choice("kind", GuardKind.class),
                        fields.words("text"),
                        fields.text("source"),
                        fields.optionalPeriod("early").orElse(null)));
    }

    List<LegalBasis> bases() {
        return list(
                "bases",
                fields -> new LegalBasis(
                        fields.name("id"),
                        fields.words("text"),
                        fields.text("paragraph"),
                        fields.date("validFrom"),
                        fields.optionalDate("validTo").orElse(null),
                        fields.text("source")));
    }

    private Routine routine(String id) {
        var routine = sound(id + ".json", RoutineJson::read);
        if (!routine.id().equals(id)) {
            throw new IllegalStateException("Malformed routine file " + id + ".json: its id is " + routine.id());
        }
        return routine;
    }

    private <T> List<T> list(String name, Function<Fields, T> reader) {
        return sound(
                name + ".json", text -> Fields.read(JsonText.read(text), "", fields -> fields.objects(name, reader)));
    }

    private <T> T sound(String file, Function<String, T> reader) {
        try {
            return reader.apply(files.apply(file));
        } catch (RoutineUnreadable e) {
            throw new IllegalStateException("Malformed routine file " + file + ": " + e.getMessage(), e);
        }
    }
}
