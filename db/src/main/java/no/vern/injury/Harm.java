package no.vern.injury;

import java.time.LocalDate;
import no.vern.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the register after aml § 5-1 asks for of one person's injury or illness ({@code rules-and-rates} 3.1). Null and empty
 * are "not known".
 *
 * @param injuryType code of NAV's list {@code skadetype}
 * @param bodyPart code of NAV's list {@code skadetKroppsdel}
 * @param absenceDays days that the person was away
 * @param workDone which work was done when it happened; without health information
 * @param tasks of an illness: which tasks may have contributed
 * @param factors of an illness: which factors of the working environment
 * @param illOn the day that the person fell ill
 */
public record Harm(
        @Nullable String injuryType,
        @Nullable String bodyPart,
        @Nullable Integer absenceDays,
        String workDone,
        String tasks,
        String factors,
        @Nullable LocalDate illOn) {
    /** Nothing is known. */
    public static final Harm UNKNOWN = new Harm(null, null, null, "", "", "", null);

    Harm cleaned() {
        return new Harm(
                injuryType,
                bodyPart,
                absenceDays,
                Words.clean(workDone),
                Words.clean(tasks),
                Words.clean(factors),
                illOn);
    }
}
