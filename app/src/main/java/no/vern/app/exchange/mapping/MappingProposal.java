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
import no.vern.incident.IncidentField;
import org.jspecify.annotations.Nullable;

/** Recognises columns by their headings, Norwegian and English. */
public final class MappingProposal {
    private static final String TIME = ".time";

    private final Map<String, String> keys = new HashMap<>();

    public MappingProposal() {
        var texts = Stream.of(Language.values()).map(Texts::of).toList();
        importable().forEach(field -> texts.forEach(text -> keys.put(Synonyms.key(text.of(field)), field.key())));
        Synonyms.headings()
                .forEach((field, headings) -> headings.forEach(heading -> keys.put(Synonyms.key(heading), field)));
        importable().forEach(field -> keys.put(Synonyms.key(field.key()), field.key()));
    }

    /** The fields that a file can fill, in their order. */
    public static List<IncidentField> importable() {
        return Stream.of(IncidentField.values()).filter(MappingProposal::importable).toList();
    }

    static boolean importable(IncidentField field) {
        return field != IncidentField.ID && field != IncidentField.NUMBER;
    }

    /** What can be told from the headings alone; the first column of a kind wins. */
    public ColumnMapping of(List<Column> columns) {
        var found = new LinkedHashMap<String, String>();
        for (var column : columns) {
            recognised(column).ifPresent(target -> found.putIfAbsent(target, column.name()));
        }
        var mapping = ColumnMapping.NOTHING;
        for (var field : importable()) {
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
        return Optional.ofNullable(keys.get(Synonyms.key(column.heading())));
    }
}
