package no.vern.investigation;

import static no.vern.schema.register.Tables.INVESTIGATION;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.vern.incident.Incident;
import no.vern.incident.IncidentRepository;
import no.vern.schema.register.tables.records.InvestigationRecord;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SaveResult.Conflict;
import no.vern.workspace.SaveResult.Invalid;
import no.vern.workspace.SaveResult.Saved;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.DSLContext;

/** The investigations that are stored: one for a case, saved as a whole. */
public final class InvestigationRepository {
    private static final String RECORD = "investigation";

    private final Vault vault;
    private final IncidentRepository incidents;
    private final InvestigationRules rules;

    /** @param incidents the one for this vault */
    public InvestigationRepository(Vault vault, IncidentRepository incidents, InvestigationRules rules) {
        this.vault = vault;
        this.incidents = incidents;
        this.rules = rules;
    }

    /** Of the case; {@link Investigation#NONE} when nobody has begun. */
    public Investigation of(UUID incident) {
        return vault.read(sql -> of(sql, incident));
    }

    private static Investigation of(DSLContext sql, UUID incident) {
        return sql.selectFrom(INVESTIGATION)
                .where(INVESTIGATION.INCIDENT_ID.eq(incident))
                .fetchOptional(row -> new Investigation(row.getVersion(), FindingRepository.of(sql, incident)))
                .orElse(Investigation.NONE);
    }

    /**
     * Saves what was found out, {@link InvestigationContent#cleaned}.
     *
     * @param version the version that the change started from; 0 when there was none
     * @throws java.util.NoSuchElementException when there is no such incident
     */
    public SaveResult<Investigation> save(UUID incident, int version, InvestigationContent given) {
        var content = given.cleaned();
        var result = incidents.follow(incident, (write, found) -> {
            var stored = of(write.sql(), incident);
            if (stored.version() != version) {
                return new Conflict<>(found.status());
            }
            var problems = rules.problems(content);
            problems.addAll(found.status().locked());
            if (!problems.isEmpty()) {
                return new Invalid<>(problems);
            }
            store(write, incident, stored, new Investigation(version + 1, content));
            return new Saved<>(found.status());
        });
        return switch (result) {
            case Saved<Incident> _ -> new Saved<>(of(incident));
            case Conflict<Incident> _ -> new Conflict<>(of(incident));
            case Invalid<Incident>(var problems) -> new Invalid<>(problems);
        };
    }

    private static void store(Write write, UUID incident, Investigation before, Investigation after) {
        var row = new InvestigationRecord().setVersion(after.version()).setUpdatedAt(write.at());
        if (before.version() == 0) {
            write.sql()
                    .insertInto(INVESTIGATION)
                    .set(row.setIncidentId(incident).setCreatedAt(write.at()))
                    .execute();
            write.created(RECORD, incident, fields(after.content()));
        } else {
            write.sql()
                    .update(INVESTIGATION)
                    .set(row)
                    .where(INVESTIGATION.INCIDENT_ID.eq(incident))
                    .execute();
            write.changed(RECORD, incident, fields(before.content()), fields(after.content()));
        }
        FindingRepository.replace(write.sql(), incident, after.content());
    }

    private static Map<String, String> fields(InvestigationContent content) {
        return Map.of(
                "events", lines(content.events(), event -> (event.at() == null ? "" : event.at() + " ") + event.what()),
                "causes", lines(content.causes(), cause -> "- ".repeat(cause.depth()) + cause.text()
                        + (cause.category() == null ? "" : " " + cause.category())),
                "barriers", lines(content.barriers(), barrier -> barrier.barrier() + ": " + barrier.failure()));
    }

    private static <T> String lines(List<T> rows, Function<T, String> line) {
        return rows.stream().map(line).collect(Collectors.joining("; "));
    }
}
