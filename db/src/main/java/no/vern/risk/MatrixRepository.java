package no.vern.risk;

import static no.vern.schema.register.Tables.MATRIX_VERSION;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.vern.schema.register.tables.records.MatrixVersionRecord;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SaveResult.Invalid;
import no.vern.workspace.SaveResult.Saved;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.DSLContext;

/** The organisation's own versions of the risk matrix. */
public final class MatrixRepository {
    private static final String RECORD = "matrix_version";

    private final Vault vault;

    public MatrixRepository(Vault vault) {
        this.vault = vault;
    }

    /** All matrices as they are now. */
    public MatrixBook book() {
        return vault.read(MatrixRepository::book);
    }

    static MatrixBook book(DSLContext sql) {
        return new MatrixBook(sql.select(MATRIX_VERSION.CONTENT)
                .from(MATRIX_VERSION)
                .fetch(row -> MatrixJson.stored(row.value1())));
    }

    /**
     * Puts a version of the organisation's own matrix into force from a day on; what is scored already stays as it is.
     *
     * @param given its id, version and first day are set here; a text without a translation stands in bokmål
     * @param today the day that it is put into force on
     * @return the version as it is stored; invalid when the day has passed or is not later than that of the last version, or
     *     when the matrix breaks one of the {@link MatrixRules}
     */
    public SaveResult<RiskMatrix> putIntoForce(RiskMatrix given, LocalDate validFrom, LocalDate today) {
        return vault.write(write -> {
            var own = book(write.sql()).own();
            var problems = days(own, validFrom, today);
            problems.addAll(MatrixRules.problems(given));
            if (!problems.isEmpty()) {
                return new Invalid<>(problems);
            }
            var version = MatrixTexts.own(given, own.size() + 1, validFrom);
            insert(write, version);
            return new Saved<>(version);
        });
    }

    private static List<Problem> days(List<RiskMatrix> own, LocalDate validFrom, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (validFrom.isBefore(today)) {
            problems.add(Problem.of("validFrom", "rules.matrix.past"));
        } else if (!own.isEmpty() && !validFrom.isAfter(own.getLast().validFrom())) {
            problems.add(Problem.of("validFrom", "rules.matrix.order"));
        }
        return problems;
    }

    private static void insert(Write write, RiskMatrix version) {
        var id = UuidCreator.getTimeOrderedEpoch();
        write.sql()
                .insertInto(MATRIX_VERSION)
                .set(new MatrixVersionRecord()
                        .setId(id)
                        .setVersion(1)
                        .setCreatedAt(write.at())
                        .setUpdatedAt(write.at())
                        .setMatrix(version.id())
                        .setNumber(version.version())
                        .setValidFrom(version.validFrom())
                        .setContent(MatrixJson.write(version)))
                .execute();
        write.created(RECORD, id, MatrixTrail.fields(version));
    }
}
