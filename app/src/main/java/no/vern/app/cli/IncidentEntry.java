package no.vern.app.cli;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.vern.app.language.Texts;
import no.vern.incident.Incident;
import no.vern.incident.IncidentRepository;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;

/** Stores the incidents of JSON lines, one durable write each. */
final class IncidentEntry {
    private final IncidentRepository incidents;
    private final Texts texts;

    IncidentEntry(IncidentRepository incidents, Texts texts) {
        this.incidents = incidents;
        this.texts = texts;
    }

    /** Its id; it is on disk when this returns. Throws {@link Refusal} when nothing was stored. */
    UUID store(LineReader.Line line) {
        var read = IncidentJson.read(line.text().orElseThrow(() -> Refusal.of("cli.json.tooLong")));
        return switch (incidents.add(read.content().build(), read.unit(), read.status(), read.sourceId())) {
            case SaveResult.Saved<Incident>(var stored) -> stored.id();
            case SaveResult.Conflict<Incident>(var stored) -> throw new IllegalStateException("New: " + stored.id());
            case SaveResult.Invalid<Incident>(var problems) -> throw Refusal.of("cli.json.invalid", reasons(problems));
        };
    }

    private String reasons(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.field() + ": "
                        + texts.get(problem.messageKey(), problem.arguments().toArray()))
                .collect(Collectors.joining(" "));
    }
}
