package no.vern.incident;

import static no.vern.schema.register.Tables.INCIDENT;
import static no.vern.schema.register.Tables.PERSON;
import static no.vern.schema.register.Tables.UNIT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import no.vern.codelist.CodeLists;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The incidents that are stored. One for each open vault, since it keeps what makes its lists quick. */
public final class IncidentRepository {
    private static final int CHUNK = 500;

    private final Vault vault;
    private final IncidentRules rules;

    /** With Vern's own code lists and the computer's clock. */
    public IncidentRepository(Vault vault) {
        this(vault, new IncidentRules(CodeLists.nav(), Clock.systemUTC()));
    }

    public IncidentRepository(Vault vault, IncidentRules rules) {
        this.vault = vault;
        this.rules = rules;
    }

    /**
     * Adds an incident; it is on disk when this returns. One that was done by an employee or leader is referred: only
     * its {@link IncidentContent#trace()} is kept.
     *
     * @return never a conflict
     */
    public SaveResult<Incident> add(IncidentContent given) {
        var content = given.cleaned();
        return vault.write(write -> {
            var problems = problems(write.sql(), content);
            return problems.isEmpty()
                    ? new SaveResult.Saved<>(add(write, content, null, null))
                    : new SaveResult.Invalid<>(problems);
        });
    }

    /**
     * Adds an incident that was kept elsewhere before, in one transaction with its unit when that is not known yet; it
     * is on disk when this returns.
     *
     * @param unitName the unit of that name; a new one is added at the top
     * @param status where the case stands; null for "reported"
     * @param sourceId its id where it comes from; null when it has none
     * @return never a conflict; when it is invalid, no unit was added either
     */
    public SaveResult<Incident> add(
            IncidentContent given, String unitName, @Nullable IncidentStatus status, @Nullable String sourceId) {
        var content = given.cleaned();
        return vault.write(write -> {
            var problems = problems(write.sql(), content);
            problems.removeIf(problem -> problem.field().equals("unit") && !unitName.isBlank());
            if (!problems.isEmpty()) {
                return new SaveResult.Invalid<>(problems);
            }
            return switch (new UnitRepository(vault).getOrCreate(write, unitName)) {
                case SaveResult.Saved<Unit>(var unit) ->
                    new SaveResult.Saved<>(
                            add(write, content.but().unitId(unit.id()).build(), status, sourceId));
                case SaveResult.Conflict<Unit>(var unit) -> throw new IllegalStateException("A new unit " + unit.id());
                case SaveResult.Invalid<Unit>(var unitProblems) -> new SaveResult.Invalid<>(unitProblems);
            };
        });
    }

    /**
     * @param version the version that the change started from
     * @throws java.util.NoSuchElementException when there is no such incident
     */
    public SaveResult<Incident> update(UUID id, int version, IncidentContent given) {
        var content = given.cleaned();
        return vault.write(write -> {
            var stored = stored(write, id);
            if (stored.incident().version() != version) {
                return new SaveResult.Conflict<>(stored.incident());
            }
            var problems = problems(write.sql(), content);
            if (stored.incident().status() == IncidentStatus.CLOSED) {
                problems.add(Problem.of("status", "rules.status.closed"));
            }
            return problems.isEmpty()
                    ? new SaveResult.Saved<>(save(write, stored, content, statusAfter(stored.incident(), content)))
                    : new SaveResult.Invalid<>(problems);
        });
    }

    /**
     * Moves the case on, as {@link IncidentStatus#canBecome} allows.
     *
     * @throws java.util.NoSuchElementException when there is no such incident
     */
    public SaveResult<Incident> changeStatus(UUID id, int version, IncidentStatus next) {
        return vault.write(write -> {
            var stored = stored(write, id);
            var incident = stored.incident();
            if (incident.version() != version) {
                return new SaveResult.Conflict<>(incident);
            }
            if (!incident.status().canBecome(next)) {
                return new SaveResult.Invalid<>(List.of(
                        Problem.of("status", "rules.status.unreachable", incident.status(), next)));
            }
            return new SaveResult.Saved<>(save(write, stored, incident.content(), next));
        });
    }

    public Optional<Incident> find(UUID id) {
        return find(INCIDENT.ID.eq(id));
    }

    public Optional<Incident> find(CaseNumber number) {
        return find(INCIDENT.CASE_YEAR.eq(number.year()).and(INCIDENT.CASE_NUMBER.eq(number.number())));
    }

    /** The rows of a list from the offset on. */
    public List<IncidentRow> page(IncidentFilter filter, IncidentSort sort, int offset, int limit) {
        return vault.read(sql -> IncidentTableRepository.rows(
                sql, IncidentListRepository.rowNos(sql, filter, units(sql, filter), sort, offset, limit)));
    }

    public long count(IncidentFilter filter) {
        return vault.read(sql -> IncidentListRepository.count(sql, filter, units(sql, filter)));
    }

    /** Gives every row of a list to the consumer, in order, without holding them all. */
    public void stream(IncidentFilter filter, IncidentSort sort, Consumer<IncidentRow> consumer) {
        var rowNos = vault.read(sql ->
                IncidentListRepository.rowNos(sql, filter, units(sql, filter), sort, 0, Integer.MAX_VALUE));
        for (var from = 0; from < rowNos.size(); from += CHUNK) {
            var chunk = rowNos.subList(from, Math.min(from + CHUNK, rowNos.size()));
            vault.read(sql -> IncidentTableRepository.rows(sql, chunk)).forEach(consumer);
        }
    }

    /** How many incidents each unit had of each type in each month of the period, both days included. */
    public List<IncidentCount> counts(LocalDate from, LocalDate to) {
        return vault.read(sql -> IncidentListRepository.counts(sql, from, to));
    }

    /**
     * Imports in one transaction: all rows that can be, or none when the work throws or is cancelled. A row whose
     * source key is there already is skipped, a row that breaks a rule is rejected; both are told to the watcher.
     *
     * @throws java.util.concurrent.CancellationException when the watcher cancelled
     */
    public ImportReceipt importAll(ImportBatch batch, ImportWatcher watcher) {
        return vault.write(write -> new IncidentImportRepository(write, rules, watcher).run(batch, new UnitRepository(vault)));
    }

    private Optional<Incident> find(Condition condition) {
        return vault.read(sql -> IncidentTableRepository.find(sql, condition)).map(StoredIncident::incident);
    }

    private static StoredIncident stored(Write write, UUID id) {
        return IncidentTableRepository.find(write.sql(), INCIDENT.ID.eq(id)).orElseThrow();
    }

    private static Set<UUID> units(DSLContext sql, IncidentFilter filter) {
        return filter.units().isEmpty() ? Set.of() : UnitRepository.tree(sql).withDescendants(filter.units());
    }

    private List<Problem> problems(DSLContext sql, IncidentContent content) {
        var problems = new ArrayList<>(rules.problems(content));
        if (content.unitId() != null && !sql.fetchExists(UNIT, UNIT.ID.eq(content.unitId()))) {
            problems.add(Problem.of("unit", "rules.unit.unknown"));
        }
        var persons = content.affected().stream().map(AffectedPerson::personId).filter(Objects::nonNull).distinct().toList();
        if (!persons.isEmpty() && sql.fetchCount(PERSON, PERSON.ID.in(persons)) < persons.size()) {
            problems.add(Problem.of("affected", "rules.person.unknown"));
        }
        return problems;
    }

    private static Incident add(
            Write write, IncidentContent content, @Nullable IncidentStatus status, @Nullable String sourceId) {
        var sql = write.sql();
        var series = new CaseSeriesRepository(write);
        var incident = new Incident(
                UuidCreator.getTimeOrderedEpoch(),
                1,
                series.next(),
                content.referred() ? IncidentStatus.REFERRED : Objects.requireNonNullElse(status, IncidentStatus.REPORTED),
                content.referred() ? content.trace() : content,
                sourceId,
                write.at(),
                write.at());
        var stored = new StoredIncident(IncidentTableRepository.nextRowNo(sql), incident);
        series.store();
        IncidentTableRepository.insert(sql, stored);
        new IncidentTallyRepository().plus(incident).write(sql);
        write.created(IncidentTrail.RECORD, incident.id(), IncidentTrail.fields(incident));
        return incident;
    }

    private static Incident save(Write write, StoredIncident stored, IncidentContent content, IncidentStatus status) {
        var before = stored.incident();
        var after = new Incident(
                before.id(),
                before.version() + 1,
                before.number(),
                status,
                content.referred() ? content.trace() : content,
                before.sourceId(),
                before.createdAt(),
                write.at());
        IncidentTableRepository.update(write.sql(), new StoredIncident(stored.rowNo(), after));
        new IncidentTallyRepository().minus(before).plus(after).write(write.sql());
        write.changed(IncidentTrail.RECORD, after.id(), IncidentTrail.fields(before), IncidentTrail.fields(after));
        return after;
    }

    private static IncidentStatus statusAfter(Incident before, IncidentContent content) {
        if (content.referred()) {
            return IncidentStatus.REFERRED;
        }
        return before.status() == IncidentStatus.REFERRED ? IncidentStatus.REPORTED : before.status();
    }
}
