package no.vern.app.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
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
            "passphrase changed", "settings.audit.passphrase");
    private static final Map<String, String> RECORDS = Map.of(
            "incident", "settings.audit.incident",
            "unit", "settings.audit.unit",
            "person", "settings.audit.person",
            "role_assignment", "settings.audit.role",
            "setting", "settings.audit.setting",
            "import_run", "settings.audit.importRun",
            "column_mapping", "settings.audit.mapping",
            "user", "settings.audit.user");

    private final Texts texts;
    private final ObjectMapper json = new ObjectMapper();

    AuditText(Texts texts) {
        this.texts = texts;
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
                    .map(AuditText::change)
                    .collect(Collectors.joining(" · "));
        } catch (JsonProcessingException e) {
            return entry.changes();
        }
    }

    private static String change(JsonNode change) {
        var before = text(change.get("before"));
        return change.path("field").asText() + ": " + (before.isEmpty() ? "" : before + " → ")
                + text(change.get("after"));
    }

    private static String text(@Nullable JsonNode value) {
        return value == null || value.isNull() ? "" : value.asText(value.toString());
    }
}
