package no.vern.app.report;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import no.vern.app.language.Texts;
import no.vern.incident.IncidentCount;
import no.vern.incident.IncidentType;

/** The columns of both tables: the types that occur, and their sum. */
final class TypeColumns {
    private TypeColumns() {}

    /** The types that occur, in the order of the code list. */
    static List<IncidentType> occurring(Collection<IncidentCount> counts) {
        return counts.stream().map(IncidentCount::type).distinct().sorted().toList();
    }

    static List<String> headings(List<IncidentType> types, Texts texts) {
        return Stream.concat(types.stream().map(texts::of), Stream.of(AmuSheets.SUM)).toList();
    }

    /** Adds to the type's count and to the sum, which is the last. */
    static void add(long[] line, int type, long count) {
        line[type] += count;
        line[line.length - 1] += count;
    }
}
