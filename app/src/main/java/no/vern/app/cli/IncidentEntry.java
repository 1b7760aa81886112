package no.vern.app.cli;

import no.vern.app.language.Texts;
import no.vern.incident.Incident;
import no.vern.incident.IncidentRepository;
import no.vern.workspace.SaveResult;

/** Stores the incidents of JSON lines, one durable write each. */
final class IncidentEntry {
    private final IncidentRepository incidents;
    private final Texts texts;

    IncidentEntry(IncidentRepository incidents, Texts texts) {
        this.incidents = incidents;
        this.texts = texts;
    }

    /** The incident as it is on disk when this returns. Throws {@link Refusal} when nothing was stored. */
    Incident store(LineReader.Line line) {
        var read = IncidentJson.read(line.text().orElseThrow(() -> Refusal.of("cli.json.tooLong")));
        return switch (incidents.add(read.content().build(), read.unit(), read.status(), read.sourceId())) {
            case SaveResult.Saved<Incident>(var stored) -> stored;
            case SaveResult.Conflict<Incident>(var stored) -> throw new IllegalStateException("New: " + stored.id());
            case SaveResult.Invalid<Incident>(var problems) -> throw Refusal.of("cli.json.invalid", Outcomes.reasons(problems, texts));
        };
    }
}
