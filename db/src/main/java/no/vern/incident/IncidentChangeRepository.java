package no.vern.incident;

import static no.vern.schema.register.Tables.INCIDENT;
import static no.vern.schema.register.Tables.PERSON;
import static no.vern.schema.register.Tables.UNIT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SealedFiles;
import no.vern.workspace.Write;
import org.jspecify.annotations.Nullable;

/** Changes to single incidents inside one transaction: the rules first, then the rows, the tally and the trail. */
final class IncidentChangeRepository {
    private final Write write;
    private final IncidentRules rules;
    private final SealedFiles files;

    /** @param files the ones of the vault that is written to */
    IncidentChangeRepository(Write write, IncidentRules rules, SealedFiles files) {
        this.write = write;
        this.rules = rules;
        this.files = files;
    }

    Change add(IncidentContent content, @Nullable IncidentStatus status, @Nullable String sourceId) {
        var problems = problems(content, status);
        return problems.isEmpty() ? insert(content, status, sourceId) : Change.invalid(problems);
    }

    /** Adds it to the unit of that name, which is added, too, when there is none. */
    Change add(
            IncidentContent content,
            UnitRepository units,
            String unitName,
            @Nullable IncidentStatus status,
            @Nullable String sourceId) {
        var problems = problems(content, status);
        problems.removeIf(problem -> problem.field().equals("unit") && !unitName.isBlank());
        problems.addAll(IncidentRules.sourceIdProblems(sourceId));
        if (!problems.isEmpty()) {
            return Change.invalid(problems);
        }
        return switch (units.getOrCreate(write, unitName)) {
            case SaveResult.Saved<Unit>(var unit) ->
                insert(content.but().unitId(unit.id()).build(), status, sourceId);
            case SaveResult.Conflict<Unit>(var unit) -> throw new IllegalStateException("A new unit " + unit.id());
            case SaveResult.Invalid<Unit>(var unitProblems) -> Change.invalid(unitProblems);
        };
    }

    /** @param standing where the case stands, by its new report; asked when it is followed up */
    Change update(
            UUID id, int version, IncidentContent content, BiFunction<Write, Incident, IncidentStatus> standing) {
        var stored = stored(id);
        var before = stored.incident();
        if (before.version() != version) {
            return Change.conflict(before);
        }
        var problems = problems(content);
        if (before.status() == IncidentStatus.CLOSED) {
            problems.add(Problem.of("status", "rules.status.closed"));
        }
        return problems.isEmpty()
                ? save(stored, content, statusAfter(before, content), standing)
                : Change.invalid(problems);
    }

    Change changeStatus(UUID id, int version, IncidentStatus next) {
        var stored = stored(id);
        var before = stored.incident();
        if (before.version() != version) {
            return Change.conflict(before);
        }
        if (before.followed()) {
            return Change.invalid(List.of(Problem.of("status", "rules.status.followed")));
        }
        return before.status().canBecome(next)
                ? save(stored, before.content(), next)
                : Change.invalid(
                        List.of(Problem.of("status", "rules.status.unreachable", before.status(), next)));
    }

    /** The work of another area on the case; the status that it comes to is stored with it. */
    Change follow(UUID id, BiFunction<Write, Incident, SaveResult<IncidentStatus>> work) {
        var stored = stored(id);
        var before = stored.incident();
        return switch (work.apply(write, before)) {
            case SaveResult.Saved<IncidentStatus>(var status) when status == before.status() ->
                Change.unchanged(before);
            case SaveResult.Saved<IncidentStatus>(var status) -> save(stored, before.content(), status);
            case SaveResult.Conflict<IncidentStatus> _ -> Change.conflict(before);
            case SaveResult.Invalid<IncidentStatus>(var problems) -> Change.invalid(problems);
        };
    }

    /** From the day on the case is followed up by its routine. */
    Change startFollowing(UUID id, LocalDate from) {
        var stored = stored(id);
        var before = stored.incident();
        if (before.followed() || !before.status().startable()) {
            return Change.invalid(List.of(Problem.of("status", "rules.status.notFollowable")));
        }
        var status = before.status() == IncidentStatus.KEPT ? IncidentStatus.REPORTED : before.status();
        return save(stored, after(before, before.content(), status, true, from));
    }

    private Change insert(IncidentContent content, @Nullable IncidentStatus status, @Nullable String sourceId) {
        var series = new CaseSeriesRepository(write);
        var followed = !content.referred() && (status == null || status.open());
        var incident = incident(series.next(), content, status, followed, sourceId, write);
        series.store();
        var stored = new StoredIncident(IncidentTableRepository.nextRowNo(write.sql()), incident);
        IncidentTableRepository.insert(write.sql(), stored);
        new IncidentTallyRepository().plus(incident).write(write.sql());
        write.created(IncidentTrail.RECORD, incident.id(), IncidentTrail.fields(incident));
        return Change.saved(null, stored);
    }

    /** A new incident; a case that is referred keeps only its trace. */
    static Incident incident(
            CaseNumber number,
            IncidentContent content,
            @Nullable IncidentStatus status,
            boolean followed,
            @Nullable String sourceId,
            Write write) {
        var known = Objects.requireNonNullElse(status, IncidentStatus.REPORTED);
        return new Incident(
                UuidCreator.getTimeOrderedEpoch(),
                1,
                number,
                content.referred() ? IncidentStatus.REFERRED : status(begun(known, followed), content, followed),
                kept(content, followed),
                followed,
                null,
                sourceId,
                write.at(),
                write.at());
    }

    /** Nothing is done yet in a case whose follow-up begins: it is neither ready to be closed nor open anew. */
    private static IncidentStatus begun(IncidentStatus known, boolean followed) {
        var early = known == IncidentStatus.READY_TO_CLOSE || known == IncidentStatus.REOPENED;
        return followed && early ? IncidentStatus.REPORTED : known;
    }

    /** A case that is followed up is under way as soon as its type and somebody affected are known (9.1). */
    private static IncidentStatus status(IncidentStatus known, IncidentContent content, boolean followed) {
        var classified = content.type() != null && !content.affected().isEmpty();
        return followed && classified && known == IncidentStatus.REPORTED ? IncidentStatus.IN_PROGRESS : known;
    }

    private static IncidentContent kept(IncidentContent content, boolean followed) {
        if (content.referred()) {
            return content.trace();
        }
        return followed ? content.identified() : content;
    }

    private Change save(StoredIncident stored, IncidentContent content, IncidentStatus status) {
        return save(stored, content, status, (_, changed) -> changed.status());
    }

    private Change save(
            StoredIncident stored,
            IncidentContent content,
            IncidentStatus status,
            BiFunction<Write, Incident, IncidentStatus> standing) {
        var before = stored.incident();
        var back = before.status() == IncidentStatus.REFERRED && status != IncidentStatus.REFERRED;
        var followed = !content.referred() && (before.followed() || back);
        var after = after(before, content, status, followed, before.followedFrom());
        return save(stored, followed ? after.standing(standing.apply(write, after)) : after);
    }

    private Incident after(
            Incident before,
            IncidentContent content,
            IncidentStatus status,
            boolean followed,
            @Nullable LocalDate followedFrom) {
        return new Incident(
                before.id(),
                before.version() + 1,
                before.number(),
                status(status, content, followed),
                kept(content, followed),
                followed,
                followedFrom,
                before.sourceId(),
                before.createdAt(),
                write.at());
    }

    private Change save(StoredIncident stored, Incident after) {
        var before = stored.incident();
        var saved = new StoredIncident(stored.rowNo(), after);
        IncidentTableRepository.update(write.sql(), saved);
        new IncidentTallyRepository().minus(before).plus(after).write(write.sql());
        if (after.content().referred()) {
            return Change.saved(before, saved, new TraceRepository(write, files).leave(before, after));
        }
        write.changed(IncidentTrail.RECORD, after.id(), IncidentTrail.fields(before), IncidentTrail.fields(after));
        return Change.saved(before, saved);
    }

    private static IncidentStatus statusAfter(Incident before, IncidentContent content) {
        if (content.referred()) {
            return IncidentStatus.REFERRED;
        }
        return before.status() == IncidentStatus.REFERRED ? IncidentStatus.REPORTED : before.status();
    }

    /** Who did it says whether a case is referred; nobody else may. */
    private List<Problem> problems(IncidentContent content, @Nullable IncidentStatus status) {
        var problems = problems(content);
        if (status == IncidentStatus.REFERRED && !content.referred()) {
            problems.add(Problem.of("status", "rules.status.notReferred"));
        }
        return problems;
    }

    private List<Problem> problems(IncidentContent content) {
        var sql = write.sql();
        var problems = new ArrayList<>(rules.problems(content));
        if (content.unitId() != null && !sql.fetchExists(UNIT, UNIT.ID.eq(content.unitId()))) {
            problems.add(Problem.of("unit", "rules.unit.unknown"));
        }
        var persons = content.affected().stream()
                .map(AffectedPerson::personId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!persons.isEmpty() && sql.fetchCount(PERSON, PERSON.ID.in(persons)) < persons.size()) {
            problems.add(Problem.of("affected", "rules.person.unknown"));
        }
        return problems;
    }

    private StoredIncident stored(UUID id) {
        return IncidentTableRepository.find(write.sql(), INCIDENT.ID.eq(id)).orElseThrow();
    }
}
