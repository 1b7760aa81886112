package no.vern.measure;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the audit trail keeps of a measure: every field, its unit and case by their ids. */
final class MeasureTrail {
    static final String RECORD = "measure";

    private static final Set<MeasureField> BY_ID = EnumSet.of(MeasureField.UNIT, MeasureField.CASE);

    private MeasureTrail() {}

    static Map<String, @Nullable Object> fields(Measure measure) {
        var row = new MeasureRow(measure, "", "");
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (var field : EnumSet.complementOf(EnumSet.copyOf(BY_ID))) {
            var value = field.of(row);
            fields.put(field.key(), value instanceof Enum<?> code ? code.name() : value);
        }
        fields.put(MeasureField.UNIT.key(), measure.content().unitId());
        fields.put(MeasureField.CASE.key(), measure.incident());
        return fields;
    }
}
