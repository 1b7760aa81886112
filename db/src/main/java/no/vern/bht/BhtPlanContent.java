package no.vern.bht;

import java.time.LocalDate;
import java.util.UUID;
import no.vern.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells about a plan for BHT's assistance ({@code bht-service} S02, {@code bht-and-employer} S18). Its
 * period is what the parties agreed: a year, two or three are all in use.
 *
 * @param unitId the unit that it is for, with all under it; null for the whole organisation
 * @param from its first day; null only while it is being written
 * @param to its last day; null only while it is being written
 * @param owner who at the employer answers for it, by name or role
 * @param document where the plan is: a name, a number, a place
 * @param treatedOn the day it was treated in AMU; null when it was not, or nobody has said so
 * @param reviseOn when it is looked at again within its period; null for not before it ends
 */
public record BhtPlanContent(
        @Nullable UUID unitId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        BhtPlanStatus status,
        String owner,
        String document,
        @Nullable LocalDate treatedOn,
        @Nullable LocalDate reviseOn) {
    /** A draft with nothing told yet but its period. */
    public static BhtPlanContent draft(@Nullable UUID unit, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new BhtPlanContent(unit, from, to, BhtPlanStatus.DRAFT, "", "", null, null);
    }

    /** Whether the day lies in its period. */
    public boolean on(LocalDate day) {
        return from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether both have at least one day in common. */
    boolean overlaps(BhtPlanContent other) {
        return from != null
                && to != null
                && other.from != null
                && other.to != null
                && !to.isBefore(other.from)
                && !other.to.isBefore(from);
    }

    BhtPlanContent cleaned() {
        return new BhtPlanContent(
                unitId, from, to, status, Words.clean(owner), Words.clean(document), treatedOn, reviseOn);
    }
}
