package no.vern.routine;

import static no.vern.schema.register.Tables.CALENDAR_RULE;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.vern.schema.register.tables.records.CalendarRuleRecord;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Which days the organisation counts in deadlines, each choice from a day on. */
public final class CalendarRepository {
    private static final String RECORD = "calendar_rule";

    private final Vault vault;

    public CalendarRepository(Vault vault) {
        this.vault = vault;
    }

    /** All of them as they are now. */
    public Calendars all() {
        return new Calendars(vault.read(sql ->
                sql.selectFrom(CALENDAR_RULE).fetchMap(CALENDAR_RULE.VALID_FROM, CalendarRepository::days)));
    }

    /** What holds on the day. */
    public StoredCalendar on(LocalDate day) {
        return vault.read(sql -> stored(row(sql, day)));
    }

    /**
     * Puts a choice into force from a day to come on: a case that is registered keeps what held on its day. The choice of
     * that very day is changed.
     *
     * @param before what the change started from
     * @param today the day that it is chosen on
     * @return invalid when the day is not to come; a conflict when somebody else has chosen otherwise meanwhile
     */
    public SaveResult<StoredCalendar> set(
            WorkingDays days, StoredCalendar before, LocalDate from, LocalDate today) {
        if (!from.isAfter(today)) {
            return new SaveResult.Invalid<>(List.of(Problem.of("validFrom", "rules.validFrom.past")));
        }
        return vault.write(write -> {
            var row = row(write.sql(), from);
            var known = stored(row);
            if (!known.equals(before)) {
                return new SaveResult.Conflict<>(known);
            }
            return new SaveResult.Saved<>(
                    row != null && from.equals(row.getValidFrom())
                            ? update(write, row, days)
                            : insert(write, days, from));
        });
    }

    private static StoredCalendar insert(Write write, WorkingDays days, LocalDate from) {
        var row = filled(new CalendarRuleRecord(), days)
                .setId(UuidCreator.getTimeOrderedEpoch())
                .setVersion(1)
                .setCreatedAt(write.at())
                .setUpdatedAt(write.at())
                .setValidFrom(from);
        write.sql().insertInto(CALENDAR_RULE).set(row).execute();
        write.created(RECORD, row.getId(), fields(row));
        return stored(row);
    }

    private static StoredCalendar update(Write write, CalendarRuleRecord before, WorkingDays days) {
        var fields = fields(before);
        var row = filled(before, days).setVersion(before.getVersion() + 1).setUpdatedAt(write.at());
        write.sql().update(CALENDAR_RULE).set(row).where(CALENDAR_RULE.ID.eq(row.getId())).execute();
        write.changed(RECORD, row.getId(), fields, fields(row));
        return stored(row);
    }

    private static @Nullable CalendarRuleRecord row(DSLContext sql, LocalDate day) {
        return sql.selectFrom(CALENDAR_RULE)
                .where(CALENDAR_RULE.VALID_FROM.le(day))
                .orderBy(CALENDAR_RULE.VALID_FROM.desc())
                .limit(1)
                .fetchOne();
    }

    private static StoredCalendar stored(@Nullable CalendarRuleRecord row) {
        return row == null
                ? StoredCalendar.NONE
                : new StoredCalendar(row.getVersion(), row.getValidFrom(), days(row));
    }

    private static WorkingDays days(CalendarRuleRecord row) {
        return new WorkingDays(row.getChristmasEveOff(), row.getNewYearsEveOff(), row.getSameDayCounts());
    }

    private static CalendarRuleRecord filled(CalendarRuleRecord row, WorkingDays days) {
        return row.setChristmasEveOff(days.christmasEveOff())
                .setNewYearsEveOff(days.newYearsEveOff())
                .setSameDayCounts(days.earlyMorningCounts());
    }

    private static Map<String, Object> fields(CalendarRuleRecord row) {
        return Map.of(
                "validFrom", row.getValidFrom(),
                "christmasEveOff", row.getChristmasEveOff(),
                "newYearsEveOff", row.getNewYearsEveOff(),
                "sameDayCounts", row.getSameDayCounts());
    }
}
