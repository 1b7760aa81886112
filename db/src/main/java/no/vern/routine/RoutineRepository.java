package no.vern.routine;

import static no.vern.schema.register.Tables.ROUTINE_VERSION;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.vern.schema.register.tables.records.RoutineVersionRecord;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.DSLContext;

/** The organisation's own versions of routines. */
public final class RoutineRepository {
    private static final String RECORD = "routine_version";

    private final Vault vault;
    private final RoutineLibrary library;

    public RoutineRepository(Vault vault, RoutineLibrary library) {
        this.vault = vault;
        this.library = library;
    }

    /** All versions as they are now. */
    public RoutineBook book() {
        return vault.read(this::book);
    }

    /**
     * Puts a version of its own into force from a day to come on: a case that is registered keeps the routine of that day.
     *
     * @param routine what it says; its version number and first day are set here
     * @param today the day that it is put into force on
     * @return the version as it is stored; invalid when the day is not to come, or is not later than that of the last one, or
     *     when the version breaks one of the {@link RoutineRules}
     */
    public SaveResult<Routine> putIntoForce(Routine routine, LocalDate validFrom, LocalDate today) {
        return vault.write(write -> {
            var book = book(write.sql());
            var versions = book.versions(routine.id());
            var last = versions.getLast();
            var problems = problems(versions, validFrom, today);
            problems.addAll(new RoutineRules(book).problems(routine));
            if (!problems.isEmpty()) {
                return new SaveResult.Invalid<>(problems);
            }
            var version = new Routine(
                    routine.id(),
                    last.version() + 1,
                    validFrom,
                    routine.name(),
                    routine.source(),
                    routine.inherits(),
                    routine.steps());
            insert(write, version);
            return new SaveResult.Saved<>(version);
        });
    }

    private static List<Problem> problems(List<Routine> versions, LocalDate validFrom, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (!validFrom.isAfter(today)) {
            problems.add(Problem.of("validFrom", "rules.routine.past"));
        } else if (versions.size() > 1 && !validFrom.isAfter(versions.getLast().validFrom())) {
            problems.add(Problem.of("validFrom", "rules.routine.order"));
        }
        return problems;
    }

    private RoutineBook book(DSLContext sql) {
        return new RoutineBook(
                library,
                sql.selectFrom(ROUTINE_VERSION)
                        .orderBy(ROUTINE_VERSION.ROUTINE, ROUTINE_VERSION.NUMBER)
                        .fetch(row -> RoutineJson.read(row.getContent())));
    }

    private static void insert(Write write, Routine version) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var content = RoutineJson.write(version);
        write.sql()
                .insertInto(ROUTINE_VERSION)
                .set(new RoutineVersionRecord()
                        .setId(id)
                        .setVersion(1)
                        .setCreatedAt(write.at())
                        .setUpdatedAt(write.at())
                        .setRoutine(version.id())
                        .setNumber(version.version())
                        .setValidFrom(version.validFrom())
                        .setContent(content))
                .execute();
        write.created(
                RECORD,
                id,
                Map.of("routine", version.id(), "number", version.version(), "validFrom", version.validFrom()));
    }
}
