package no.vern.app.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.vern.incident.IncidentType;

/** The words of {@code incidents.txt}: reports with gaps by type and sector, and lists to fill the gaps from. */
final class Wording {
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, List<Form>> forms = new HashMap<>();

    /** A report with its gaps. */
    record Form(String title, String description) {}

    Wording() {
        var heading = "";
        for (var line : DemoFile.read("incidents.txt").lines()) {
            if (line.startsWith("== ")) {
                heading = line.substring(3).strip();
            } else if (line.contains(" => ")) {
                var parts = line.split(" => ", 2);
                forms.computeIfAbsent(heading, unseen -> new ArrayList<>()).add(new Form(parts[0], parts[1]));
            } else {
                var parts = line.split(" = ", 2);
                lists.put(parts[0], DemoFile.alternatives(parts[1]));
            }
        }
    }

    /** The reports of a type, as the sector's units write them. */
    List<Form> forms(IncidentType type, String sector) {
        return Optional.ofNullable(forms.get(type + " " + sector))
                .or(() -> Optional.ofNullable(forms.get(type + " ANY")))
                .orElseThrow(() -> new IllegalStateException("No words for " + type + " in " + sector));
    }

    /** The list for this kind of unit, else for this kind of event, else for all. */
    List<String> list(String name, UnitKind kind, String event) {
        return Optional.ofNullable(lists.get(name + "." + kind))
                .or(() -> Optional.ofNullable(lists.get(name + "." + event)))
                .or(() -> Optional.ofNullable(lists.get(name)))
                .orElseThrow(() -> new IllegalStateException("No words called " + name));
    }
}
