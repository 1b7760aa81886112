package no.vern.app.exchange.mapping;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.vern.app.exchange.table.Column;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import org.jspecify.annotations.Nullable;

/** Recognises the columns of one kind of record by their headings, Norwegian and English. */
public final class MappingProposal {
    private static final String TIME = ".time";

    private final ImportKind kind;
    private final Map<String, String> keys = new HashMap<>();

    public MappingProposal(ImportKind kind) {
        this.kind = kind;
        var texts = Stream.of(Language.values()).map(Texts::of).toList();
        kind.fields().forEach(field -> texts.forEach(text -> keys.put(Synonyms.key(text.ofField(field)), field.key())));
        Synonyms.headings(kind)
                .forEach((field, headings) -> headings.forEach(heading -> keys.put(Synonyms.key(heading), field)));
        kind.fields().forEach(field -> keys.put(Synonyms.key(field.key()), field.key()));
    }

    /** What can be told from the headings alone; the first column of a kind wins. */
    public ColumnMapping of(List<Column> columns) {
        var found = new LinkedHashMap<String, String>();
        for (var column : columns) {
            recognised(column).ifPresent(target -> found.putIfAbsent(target, column.name()));
        }
        var mapping = ColumnMapping.of(kind);
        for (var field : kind.fields()) {
            var column = found.get(field.key());
            if (column != null) {
                mapping = mapping.with(field, source(column, found.get(field.key() + TIME)));
            }
        }
        return mapping;
    }

    private static FieldSource source(String column, @Nullable String time) {
        return FieldSource.column(column).withTime(time);
    }

    private Optional<String> recognised(Column column) {
        // "Probability (after measures)" is not "Probability", but "Probability (1-5)" is.
        return Optional.ofNullable(keys.get(Synonyms.whole(column.heading())))
                .or(() -> Optional.ofNullable(keys.get(Synonyms.key(column.heading()))));
    }
}
