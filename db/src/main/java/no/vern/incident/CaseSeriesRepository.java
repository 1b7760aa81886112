package no.vern.incident;

import static no.vern.schema.register.Tables.CASE_SERIES;

import no.vern.calendar.Norway;
import no.vern.workspace.Write;

/** Hands out case numbers of the year that a write is made in, without a gap. */
final class CaseSeriesRepository {
    private final Write write;
    private final int year;
    private final int first;
    private int last;

    CaseSeriesRepository(Write write) {
        this.write = write;
        year = Norway.day(write.at()).getYear();
        first = write.sql()
                .select(CASE_SERIES.LAST_NUMBER)
                .from(CASE_SERIES)
                .where(CASE_SERIES.CASE_YEAR.eq(year))
                .fetchOptional(CASE_SERIES.LAST_NUMBER)
                .orElse(0);
        last = first;
    }

    CaseNumber next() {
        return new CaseNumber(year, ++last);
    }

    /** Stores how far it has come; without this the numbers are handed out again. */
    void store() {
        if (last == first) {
            return;
        }
        if (first == 0) {
            write.sql()
                    .insertInto(CASE_SERIES)
                    .set(CASE_SERIES.CASE_YEAR, year)
                    .set(CASE_SERIES.LAST_NUMBER, last)
                    .execute();
        } else {
            write.sql()
                    .update(CASE_SERIES)
                    .set(CASE_SERIES.LAST_NUMBER, last)
                    .where(CASE_SERIES.CASE_YEAR.eq(year))
                    .execute();
        }
    }
}
