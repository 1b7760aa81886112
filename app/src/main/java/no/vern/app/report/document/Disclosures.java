package no.vern.app.report.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.vern.routine.Party;

/** The table of what each recipient of a notice may see. */
final class Disclosures {
    private static final String FILE = "disclosure.csv";
    private static final String ALL_STEPS = "*";
    private static final int FIRST_FIELD = 3;

    private final List<Disclosure> rows;

    private Disclosures(List<Disclosure> rows) {
        this.rows = rows;
    }

    /** Reads the table that Vern comes with; it leaves its source and date in its first lines. */
    static Disclosures shipped() {
        try (var stream = Objects.requireNonNull(Disclosures.class.getResourceAsStream(FILE))) {
            return new Disclosures(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(Disclosures::row)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Disclosure> rows() {
        return rows;
    }

    /** What the party may see in the step; who is not in the table is told nothing but that there is a case. */
    Disclosure of(Party party, String step) {
        return rows.stream()
                .filter(row -> row.party() == party && row.steps().contains(step))
                .findFirst()
                .or(() -> rows.stream()
                        .filter(row -> row.party() == party && row.steps().isEmpty())
                        .findFirst())
                .orElseGet(() -> of(Party.UNSTATED, ALL_STEPS));
    }

    private static Disclosure row(String line) {
        var cells = line.split(";", -1);
        var fields = Disclosure.Field.values();
        if (cells.length != FIRST_FIELD + fields.length) {
            throw new IllegalStateException("Not a row of " + FILE + ": " + line);
        }
        var extents = new EnumMap<Disclosure.Field, Disclosure.Extent>(Disclosure.Field.class);
        for (var field : fields) {
            var extent = cells[FIRST_FIELD + field.ordinal()].toUpperCase(Locale.ROOT);
            extents.put(field, Disclosure.Extent.valueOf(extent));
        }
        var steps = cells[1].equals(ALL_STEPS) ? List.<String>of() : Arrays.asList(cells[1].split(" "));
        return new Disclosure(Party.valueOf(cells[0]), steps, cells[2], extents);
    }
}
