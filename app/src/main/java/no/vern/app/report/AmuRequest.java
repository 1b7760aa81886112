package no.vern.app.report;

import java.util.UUID;
import no.vern.app.language.Language;
import no.vern.statistics.Suppression;
import org.jspecify.annotations.Nullable;

/**
 * What the workbook shall be about.
 *
 * @param year the calendar year that the incidents occurred in
 * @param unitId this unit with everything under it; null for the whole organisation
 * @param threshold counts from 1 up to, but not including, this number are hidden
 * @param language what the sentences and the names of the types are written in; sheet names are the same in all three
 */
public record AmuRequest(int year, @Nullable UUID unitId, int threshold, Language language) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    public AmuRequest {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new ReportFailed("report.year.problem", Integer.toString(year));
        }
        if (threshold < Suppression.LOWEST_THRESHOLD || threshold > Suppression.HIGHEST_THRESHOLD) {
            throw new ReportFailed(
                    "report.threshold.problem", Suppression.LOWEST_THRESHOLD, Suppression.HIGHEST_THRESHOLD);
        }
    }
}
