package no.vern.risk;

import java.time.LocalDate;
import java.util.UUID;
import no.vern.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells about how a unit handles violence and threats ({@code violence-and-strain} 2A.1, R12: its own plan,
 * adapted to the unit).
 *
 * @param document where the plan is: a name, a number, a place
 * @param adoptedOn since when it holds; null only while it is being written
 * @param nextDrill when it is exercised next
 */
public record HandlingPlanContent(
        UUID unitId, String document, @Nullable LocalDate adoptedOn, @Nullable LocalDate nextDrill) {
    HandlingPlanContent cleaned() {
        return new HandlingPlanContent(unitId, Words.clean(document), adoptedOn, nextDrill);
    }
}
