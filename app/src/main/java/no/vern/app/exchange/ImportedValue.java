package no.vern.app.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.vern.app.exchange.mapping.ImportKind;
import no.vern.app.exchange.mapping.Survey;
import no.vern.workspace.RecordField;

/**
 * A value of a file that has to have a meaning in Vern.
 *
 * @param meaning the code or unit that it is read as; empty when it is not known
 */
public record ImportedValue(RecordField field, String text, long count, Optional<String> meaning) {
    private static final int MOST = 200;

    /** Those that are not known first, then by field, the most frequent first; at most some hundred. */
    static List<ImportedValue> of(ImportKind kind, Survey survey, Predicate<String> unitKnown) {
        return survey.values().entrySet().stream()
                .flatMap(entry -> of(entry.getKey(), entry.getValue(), entry.getKey() == kind.unit() ? unitKnown : _ -> true))
                .sorted(Comparator.<ImportedValue>comparingInt(value -> value.rank(kind))
                        .thenComparing(ImportedValue::field, ImportKind.ORDER)
                        .thenComparing(Comparator.comparing(ImportedValue::count).reversed()))
                .limit(MOST)
                .toList();
    }

    /** A unit that is not known can be made; a code cannot. */
    private int rank(ImportKind kind) {
        if (meaning.isPresent()) {
            return 2;
        }
        return field == kind.unit() ? 1 : 0;
    }

    private static Stream<ImportedValue> of(
            RecordField field, java.util.Map<String, Survey.Value> values, Predicate<String> known) {
        return values.entrySet().stream().map(entry -> new ImportedValue(
                field,
                entry.getKey(),
                entry.getValue().count(),
                entry.getValue().meaning().filter(known)));
    }
}
