package no.vern.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.vern.round.Round;

/** A round as JSON. */
final class RoundJson {
    private RoundJson() {}

    static void fill(ObjectNode json, Round round, String unit) {
        var content = round.content();
        json.put("id", round.id().toString());
        json.put("kind", PlanJson.code(content.kind()));
        json.put("unit", unit);
        json.put("plannedOn", String.valueOf(content.plannedOn()));
        json.put("heldOn", content.heldOn() == null ? null : content.heldOn().toString());
        json.put("about", content.subject());
        json.put("employer", content.employer());
        json.put("safetyRepresentative", content.safetyRepresentative());
        json.put("others", content.others());
        json.put("verdict", content.verdict() == null ? null : PlanJson.code(content.verdict()));
        json.put("findings", content.findings());
    }

    static void answers(ObjectNode json, Round round, Map<String, UUID> hazards, Map<String, UUID> measures) {
        var items = json.putArray("items");
        new TreeMap<>(round.content().answers()).forEach((item, answer) -> {
            var line = items.addObject();
            line.put("item", item);
            line.put("seen", answer.seen() == null ? null : PlanJson.code(answer.seen()));
            line.put("note", answer.note());
            line.put("hazard", hazards.containsKey(item) ? hazards.get(item).toString() : null);
            line.put("measure", measures.containsKey(item) ? measures.get(item).toString() : null);
        });
    }
}
