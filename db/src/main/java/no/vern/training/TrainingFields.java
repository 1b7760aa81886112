package no.vern.training;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A training as the audit trail tells it. */
final class TrainingFields {
    private TrainingFields() {}

    static Map<String, @Nullable Object> of(TrainingContent content) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("unit", content.unitId());
        fields.put("trainingKind", content.kind());
        fields.put("topic", content.topic());
        fields.put("trainingStatus", content.status());
        fields.put("day", content.day());
        fields.put("hours", content.hours());
        fields.put("heldBy", content.heldBy());
        fields.put("headCount", content.headCount());
        fields.put("nextOn", content.nextOn());
        fields.put("waiting", content.waiting());
        fields.put("mustAct", content.mustAct());
        fields.put("evidence", content.evidence());
        fields.put("participants", content.participants());
        return fields;
    }
}
