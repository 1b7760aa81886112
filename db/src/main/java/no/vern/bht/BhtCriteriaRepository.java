package no.vern.bht;

import static no.vern.schema.register.Tables.BHT_CRITERIA;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.vern.incident.Severity;
import no.vern.schema.register.tables.records.BhtCriteriaRecord;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The organisation's criteria for reporting to BHT, each from a day on. */
public final class BhtCriteriaRepository {
    private static final String RECORD = "bht_criteria";

    private final Vault vault;

    public BhtCriteriaRepository(Vault vault) {
        this.vault = vault;
    }

    /** Those that hold on the day. */
    public StoredCriteria on(LocalDate day) {
        return vault.read(sql -> stored(row(sql, day)));
    }

    /** All that have been put into force. */
    CriteriaOverTime all() {
        return new CriteriaOverTime(vault.read(sql -> sql.selectFrom(BHT_CRITERIA)
                .fetchMap(BHT_CRITERIA.VALID_FROM, row -> stored(row).criteria())));
    }

    /**
     * Puts criteria into force from a day to come on: a case that is registered keeps those of its day. Those of that very
     * day are changed.
     *
     * @param before those that the change started from
     * @param today the day that they are chosen on
     * @return invalid when a number is out of range or the day is not to come; a conflict when somebody else has set others meanwhile
     */
    public SaveResult<StoredCriteria> set(
            BhtCriteria criteria, StoredCriteria before, LocalDate from, LocalDate today) {
        var problems = new ArrayList<>(criteria.problems());
        if (!from.isAfter(today)) {
            problems.add(Problem.of("validFrom", "rules.validFrom.past"));
        }
        if (!problems.isEmpty()) {
            return new SaveResult.Invalid<>(List.copyOf(problems));
        }
        return vault.write(write -> {
            var row = row(write.sql(), from);
            var known = stored(row);
            if (!known.equals(before)) {
                return new SaveResult.Conflict<>(known);
            }
            return new SaveResult.Saved<>(
                    row != null && from.equals(row.getValidFrom())
                            ? update(write, row, criteria)
                            : insert(write, criteria, from));
        });
    }

    private static StoredCriteria insert(Write write, BhtCriteria criteria, LocalDate from) {
        var row = filled(new BhtCriteriaRecord(), criteria)
                .setId(UuidCreator.getTimeOrderedEpoch())
                .setVersion(1)
                .setCreatedAt(write.at())
                .setUpdatedAt(write.at())
                .setValidFrom(from);
        write.sql().insertInto(BHT_CRITERIA).set(row).execute();
        write.created(RECORD, row.getId(), fields(row));
        return stored(row);
    }

    private static StoredCriteria update(Write write, BhtCriteriaRecord before, BhtCriteria criteria) {
        var fields = fields(before);
        var row = filled(before, criteria).setVersion(before.getVersion() + 1).setUpdatedAt(write.at());
        write.sql().update(BHT_CRITERIA).set(row).where(BHT_CRITERIA.ID.eq(row.getId())).execute();
        write.changed(RECORD, row.getId(), fields, fields(row));
        return stored(row);
    }

    private static @Nullable BhtCriteriaRecord row(DSLContext sql, LocalDate day) {
        return sql.selectFrom(BHT_CRITERIA)
                .where(BHT_CRITERIA.VALID_FROM.le(day))
                .orderBy(BHT_CRITERIA.VALID_FROM.desc())
                .limit(1)
                .fetchOne();
    }

    private static StoredCriteria stored(@Nullable BhtCriteriaRecord row) {
        return row == null
                ? StoredCriteria.NONE
                : new StoredCriteria(
                        row.getVersion(),
                        row.getValidFrom(),
                        new BhtCriteria(
                                grade(row.getAssessed()),
                                grade(row.getExperienced()),
                                row.getRepeats(),
                                row.getMonths(),
                                row.getWish()));
    }

    private static BhtCriteriaRecord filled(BhtCriteriaRecord row, BhtCriteria criteria) {
        return row.setAssessed(name(criteria.assessed()))
                .setExperienced(name(criteria.experienced()))
                .setRepeats(criteria.repeats())
                .setMonths(criteria.months())
                .setWish(criteria.wish());
    }

    private static Map<String, @Nullable Object> fields(BhtCriteriaRecord row) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("validFrom", row.getValidFrom());
        fields.put("bhtAssessed", row.getAssessed());
        fields.put("bhtExperienced", row.getExperienced());
        fields.put("bhtRepeats", row.getRepeats());
        fields.put("bhtMonths", row.getMonths());
        fields.put("bhtWish", row.getWish());
        return fields;
    }

    private static @Nullable Severity grade(@Nullable String name) {
        return name == null ? null : Severity.valueOf(name);
    }

    private static @Nullable String name(@Nullable Severity grade) {
        return grade == null ? null : grade.name();
    }
}
