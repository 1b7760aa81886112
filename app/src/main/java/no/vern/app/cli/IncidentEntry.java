package no.vern.app.cli;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.app.language.Texts;
import no.vern.codelist.CodeLists;
import no.vern.incident.Incident;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRules;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;

/** Stores the incidents of JSON lines, one durable write each. */
final class IncidentEntry {
    private final IncidentRepository incidents;
    private final IncidentRules rules = new IncidentRules(CodeLists.nav(), Clock.systemUTC());
    private final Texts texts;

    IncidentEntry(IncidentRepository incidents, Texts texts) {
        this.incidents = incidents;
        this.texts = texts;
    }

    /** The incident as it is on disk when this returns. Throws {@link Refusal} with every fault when nothing was stored. */
    Incident store(LineReader.Line line) {
        var read = IncidentJson.read(line.text().orElseThrow(() -> Refusal.of("cli.json.tooLong")));
        if (!read.faults().isEmpty()) {
            throw Refusal.of("cli.json.invalid", faults(read));
        }
        return switch (incidents.add(read.content().build(), read.unit(), read.status(), read.sourceId())) {
            case SaveResult.Saved<Incident>(var stored) -> stored;
            case SaveResult.Conflict<Incident>(var stored) -> throw new IllegalStateException("New: " + stored.id());
            case SaveResult.Invalid<Incident>(var problems) -> throw Refusal.of("cli.json.invalid", Outcomes.reasons(problems, texts));
        };
    }

    /** What cannot be read, and what is wrong with the rest; a field that cannot be read is not also called missing. */
    private String faults(IncidentLine read) {
        var unread = read.faults().values().stream()
                .map(fault -> texts.get(fault.messageKey(), fault.arguments().toArray()));
        return Stream.concat(unread, Stream.of(Outcomes.reasons(wrong(read), texts)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private List<Problem> wrong(IncidentLine read) {
        return rules.problems(read.content().build().cleaned()).stream()
                .filter(problem -> !read.faults().containsKey(problem.field()))
                .filter(problem -> !problem.field().equals(IncidentField.UNIT.key()) || read.unit().isEmpty())
                .toList();
    }
}
