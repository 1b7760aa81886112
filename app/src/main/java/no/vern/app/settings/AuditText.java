package no.vern.app.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import no.vern.app.language.Texts;
import no.vern.workspace.AuditEntry;
import org.jspecify.annotations.Nullable;

/** An entry of the audit trail in words; what Vern has no word for is shown as it is stored. */
final class AuditText {
    private static final Map<String, String> ACTIONS = Map.of(
            "created", "settings.audit.created",
            "changed", "settings.audit.changed",
            "removed", "settings.audit.removed",
            "imported", "settings.audit.imported",
            "user added", "settings.audit.userAdded",
            "user removed", "settings.audit.userRemoved",
            "passphrase changed", "settings.audit.passphrase",
            "passphrase recovered", "settings.audit.recovered",
            "anchor missing", "settings.audit.anchorMissing");
    private static final Map<String, String> RECORDS = Map.ofEntries(
            Map.entry("incident", "settings.audit.incident"),
            Map.entry("unit", "settings.audit.unit"),
            Map.entry("person", "settings.audit.person"),
            Map.entry("role_assignment", "settings.audit.role"),
            Map.entry("setting", "settings.audit.setting"),
            Map.entry("import_run", "settings.audit.importRun"),
            Map.entry("column_mapping", "settings.audit.mapping"),
            Map.entry("user", "settings.audit.user"),
            Map.entry("organisation", "settings.audit.organisation"),
            Map.entry("attachment", "settings.audit.attachment"),
            Map.entry("measure", "settings.audit.measure"),
            Map.entry("risk_assessment", "settings.audit.assessment"),
            Map.entry("risk_answer", "settings.audit.riskAnswer"),
            Map.entry("hazard", "settings.audit.hazard"),
            Map.entry("hazard_score", "settings.audit.hazardScore"),
            Map.entry("handling_plan", "settings.audit.handlingPlan"),
            Map.entry("bht_plan", "settings.audit.bhtPlan"),
            Map.entry("concern", "settings.audit.concern"),
            Map.entry("investigation", "settings.audit.investigation"),
            Map.entry("case_turn", "settings.audit.turn"),
            Map.entry("case_facts", "settings.audit.facts"),
            Map.entry("injury_facts", "settings.audit.injury"),
            Map.entry("step_mark", "settings.audit.mark"),
            Map.entry("bht_report", "settings.audit.bhtReport"),
            Map.entry("bht_criteria", "settings.audit.bhtCriteria"),
            Map.entry("calendar_rule", "settings.audit.calendar"),
            Map.entry("small_drop", "settings.audit.drop"),
            Map.entry("training", "settings.audit.training"),
            Map.entry("matrix_version", "settings.audit.matrixVersion"),
            Map.entry("safety_round", "settings.audit.round"),
            Map.entry("routine_version", "settings.audit.routineVersion"),
            Map.entry("audit", "settings.audit.trail"));

    private final Texts texts;
    private final AuditFields fields;
    private final ObjectMapper json = new ObjectMapper();

    /** @param names what a unit or person with this id is called; the id itself when it is neither */
    AuditText(Texts texts, UnaryOperator<String> names) {
        this.texts = texts;
        this.fields = new AuditFields(texts, names);
    }

    String action(AuditEntry entry) {
        return word(ACTIONS, entry.action());
    }

    String record(AuditEntry entry) {
        return word(RECORDS, entry.recordType());
    }

    private String word(Map<String, String> known, String name) {
        return known.containsKey(name) ? texts.get(known.get(name)) : name;
    }

    /** Each field with what it was and what it became. */
    String changes(AuditEntry entry) {
        try {
            return StreamSupport.stream(json.readTree(entry.changes()).spliterator(), false)
                    .filter(change -> !text(change.get("before")).isEmpty() || !text(change.get("after")).isEmpty())
                    .map(change -> change(entry.recordType(), change))
                    .collect(Collectors.joining(" · "));
        } catch (JsonProcessingException e) {
            return entry.changes();
        }
    }

    private String change(String record, JsonNode change) {
        var field = change.path("field").asText();
        var before = fields.value(record, field, text(change.get("before")));
        return fields.word(record, field) + ": " + (before.isEmpty() ? "" : before + " → ")
                + fields.value(record, field, text(change.get("after")));
    }

    private static String text(@Nullable JsonNode value) {
        return value == null || value.isNull() ? "" : value.asText(value.toString());
    }
}
