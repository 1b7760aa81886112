package no.vern.routine;

import java.time.LocalDate;

/** A day of the year that is no working day, whatever its weekday. */
public record Holiday(LocalDate day, Name name) {
    /** Norway's public holidays, and the two eves that many workplaces keep free. */
    public enum Name {
        NEW_YEARS_DAY,
        MAUNDY_THURSDAY,
        GOOD_FRIDAY,
        EASTER_SUNDAY,
        EASTER_MONDAY,
        LABOUR_DAY,
        CONSTITUTION_DAY,
        ASCENSION_DAY,
        WHIT_SUNDAY,
        WHIT_MONDAY,
        CHRISTMAS_EVE,
        CHRISTMAS_DAY,
        BOXING_DAY,
        NEW_YEARS_EVE
    }
}
