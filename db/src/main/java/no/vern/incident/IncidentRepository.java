package no.vern.incident;

import static no.vern.schema.register.Tables.INCIDENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import no.vern.codelist.CodeLists;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.SaveResult;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The incidents that are stored. One for each open vault, since it keeps what makes its lists quick. */
public final class IncidentRepository {
    /** Rows that are far apart in a list may lie on one page of the file: the more at once, the fewer pages twice. */
    private static final int CHUNK = 10_000;

    private final Vault vault;
    private final IncidentRules rules;
    private final UnitRepository units;
    private final IncidentLists lists;

    /** With Vern's own code lists and the computer's clock. */
    public IncidentRepository(Vault vault) {
        this(vault, new IncidentRules(CodeLists.nav(), Clock.systemUTC()));
    }

    public IncidentRepository(Vault vault, IncidentRules rules) {
        this.vault = vault;
        this.rules = rules;
        units = new UnitRepository(vault);
        lists = new IncidentLists(vault);
    }

    /**
     * Adds an incident; it is on disk when this returns. One that was done by an employee or leader is referred: only
     * its {@link IncidentContent#trace()} is kept.
     *
     * @return never a conflict
     */
    public SaveResult<Incident> add(IncidentContent given) {
        var content = given.cleaned();
        return save(write -> changes(write).add(content, null, null));
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
        return save(write -> changes(write).add(content, units, unitName, status, sourceId));
    }

    /**
     * Changes the report. When it turns out that an employee or leader did it, the case is referred: what was gathered
     * about it is removed in the same transaction, files and keys too, and only its trace is left.
     *
     * @param version the version that the change started from
     * @throws java.util.NoSuchElementException when there is no such incident
     */
    public SaveResult<Incident> update(UUID id, int version, IncidentContent given) {
        return update(id, version, given, (_, changed) -> changed.status());
    }

    /**
     * The same for a case that another area follows up: where it stands after the change is stored with it, in one
     * transaction. What the other area throws undoes it all.
     *
     * @param standing where a followed case stands, by the report as it is now
     */
    public SaveResult<Incident> update(
            UUID id, int version, IncidentContent given, BiFunction<Write, Incident, IncidentStatus> standing) {
        var content = given.cleaned();
        return save(write -> changes(write).update(id, version, content, standing));
    }

    /**
     * Moves the case on, as {@link IncidentStatus#canBecome} allows.
     *
     * @throws java.util.NoSuchElementException when there is no such incident
     */
    public SaveResult<Incident> changeStatus(UUID id, int version, IncidentStatus next) {
        return save(write -> changes(write).changeStatus(id, version, next));
    }

    /**
     * One transaction of another area on a case: the work sees the incident, leaves its own rows, and says where the
     * case stands then, which is stored with them. What it throws undoes it all.
     *
     * @throws java.util.NoSuchElementException when there is no such incident
     */
    public SaveResult<Incident> follow(UUID id, BiFunction<Write, Incident, SaveResult<IncidentStatus>> work) {
        return save(write -> changes(write).follow(id, work));
    }

    /**
     * From the day on the case is followed up by its routine: what was imported is only kept until then.
     *
     * @param from a deadline that had passed by then is counted from this day
     * @return invalid when it is followed up already, closed or referred
     * @throws java.util.NoSuchElementException when there is no such incident
     */
    public SaveResult<Incident> startFollowing(UUID id, LocalDate from) {
        return save(write -> changes(write).startFollowing(id, from));
    }

    /** Every case that is followed up and open, oldest first. */
    public List<IncidentRow> followed() {
        return rows(vault.read(IncidentTableRepository::followed));
    }

    public Optional<Incident> find(UUID id) {
        return find(INCIDENT.ID.eq(id));
    }

    public Optional<Incident> find(CaseNumber number) {
        return find(INCIDENT.CASE_YEAR.eq(number.year()).and(INCIDENT.CASE_NUMBER.eq(number.number())));
    }

    /** The rows of a list from the offset on. */
    public List<IncidentRow> page(IncidentFilter filter, IncidentSort sort, int offset, int limit) {
        return rows(lists.rowNos(filter, sort, offset, limit));
    }

    public long count(IncidentFilter filter) {
        return lists.count(filter);
    }

    /** Gives every row of a list to the consumer, in order, without holding them all. */
    public void stream(IncidentFilter filter, IncidentSort sort, Consumer<IncidentRow> consumer) {
        walk(lists.rowNos(filter, sort, 0, Integer.MAX_VALUE), IncidentTableRepository::rows, consumer);
    }

    /** What the other columns are called that the rows of a list have from their imports, in the files' order. */
    public Set<String> extraColumns(IncidentFilter filter) {
        var names = new LinkedHashSet<String>();
        walk(
                lists.rowNos(filter, IncidentSort.ascending(IncidentField.NUMBER), 0, Integer.MAX_VALUE),
                IncidentTableRepository::extraColumns,
                names::addAll);
        return names;
    }

    /** Reads one chunk while the consumer is busy with the one before. */
    private <T> void walk(
            List<Integer> rowNos, BiFunction<DSLContext, List<Integer>, List<T>> read, Consumer<T> consumer) {
        var chunk = chunk(rowNos, 0, read);
        for (var from = 0; from < rowNos.size(); from += CHUNK) {
            var rows = chunk.get();
            chunk = chunk(rowNos, from + CHUNK, read);
            rows.forEach(consumer);
        }
    }

    private <T> Supplier<List<T>> chunk(
            List<Integer> rowNos, int from, BiFunction<DSLContext, List<Integer>, List<T>> read) {
        var wanted = rowNos.subList(Math.min(from, rowNos.size()), Math.min(from + CHUNK, rowNos.size()));
        return wanted.isEmpty() ? List::of : vault.readAhead(sql -> read.apply(sql, wanted));
    }

    /**
     * Makes lists quick: reads what they are filtered, searched and put in order by into memory, about a second for
     * each 100 000 incidents. To be called off the window's thread, after opening and after an import; until it is
     * done lists are right all the same, but slow. Ends early, to be called again, when its thread is interrupted.
     */
    public void prepare() {
        lists.prepare();
    }

    /** How many incidents each unit had of each type in each month of the period, both days included. */
    public List<IncidentCount> counts(LocalDate from, LocalDate to) {
        return vault.read(sql -> IncidentListRepository.counts(sql, from, to));
    }

    /** How many of each type there were since, for each who asks; all in one reading. */
    public Map<UUID, Map<IncidentType, Integer>> since(Collection<IncidentsSince> asked) {
        return asked.isEmpty() ? Map.of() : vault.read(sql -> IncidentListRepository.since(sql, asked));
    }

    /** The same of some incidents only. */
    public List<IncidentCount> counts(LocalDate from, LocalDate to, Set<UUID> among) {
        return among.isEmpty() ? List.of() : vault.read(sql -> IncidentListRepository.counts(sql, from, to, among));
    }

    /**
     * In how many incidents of violence or threats each of these was exposed, injured or involved, in the days that it is
     * asked of: by the person in the register, or by the name where no person was chosen. Whoever has no name is not known
     * again: 1. In the order given; one reading, however many are asked of.
     */
    public List<Long> exposures(List<Exposure> asked) {
        return asked.isEmpty() ? List.of() : vault.read(sql -> ExposureRepository.counts(sql, asked));
    }

    /** The same for the types of a group, by channel and hour of the day. */
    public List<CircumstanceCount> circumstances(LocalDate from, LocalDate to, IncidentType.Group group) {
        return vault.read(sql -> IncidentListRepository.circumstances(sql, from, to, group));
    }

    /** Every case of the period that is or was followed up, closed ones too, oldest first; both days included. */
    public List<IncidentRow> followed(LocalDate from, LocalDate to) {
        return rows(vault.read(sql -> IncidentTableRepository.followed(sql, from, to)));
    }

    /** The numbers of an overview: the last so many months, the current one included, and where the cases stand. */
    public IncidentOverview overview(LocalDate today, int months) {
        return vault.read(sql -> IncidentTallyRepository.overview(sql, today, months));
    }

    /**
     * Imports in one transaction: all rows that can be, or none when the work throws or is cancelled. A row whose
     * source key is there already is skipped, a row that breaks a rule is rejected; both are told to the watcher.
     *
     * @throws java.util.concurrent.CancellationException when the watcher cancelled
     */
    public ImportReceipt importAll(ImportBatch batch, ImportWatcher watcher) {
        var receipt =
                vault.write(write -> new IncidentImportRepository(write, rules, watcher).run(batch, units));
        lists.imported(receipt.written());
        return receipt;
    }

    /** What was imported so far, to tell beforehand what an import would skip. */
    public ImportedKeys importedKeys() {
        return vault.read(IncidentImportRepository::keys);
    }

    /** What was typed in by hand, to tell beforehand what an import would bring a second time. */
    public TypedIncidents typedIncidents() {
        return vault.read(IncidentImportRepository::typed);
    }

    /** The lists are told of a write only once it is on disk. */
    private SaveResult<Incident> save(Function<Write, Change> work) {
        var change = vault.write(work);
        if (change.after() != null) {
            lists.changed(change.before(), change.after());
        }
        change.loose().forEach(vault.files()::discard);
        return change.result();
    }

    private IncidentChangeRepository changes(Write write) {
        return new IncidentChangeRepository(write, rules, vault.files());
    }

    private Optional<Incident> find(Condition condition) {
        return vault.read(sql -> IncidentTableRepository.find(sql, condition)).map(StoredIncident::incident);
    }

    private List<IncidentRow> rows(List<Integer> rowNos) {
        return rowNos.isEmpty() ? List.of() : vault.read(sql -> IncidentTableRepository.rows(sql, rowNos));
    }
}
