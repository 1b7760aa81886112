package no.vern.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.vern.routine.Words;

/**
 * What is gone through, in one edition; a round keeps the edition that it was made by. A safety round has a physical and a
 * psychosocial half, and violence and threats among what is gone through always (guideline 004 §4: they are to be "tema ved
 * vernerunder").
 *
 * @param validFrom the first day that it may be used
 * @param source where its items are from
 */
public record RoundTemplate(
        RoundKind kind, LocalDate validFrom, String source, Words about, List<RoundItem> items) {
    /** The item that no safety round is without. */
    public static final String VIOLENCE = "VIOLENCE";

    public RoundTemplate {
        items = List.copyOf(items);
        if (kind == RoundKind.ROUND && !whole(items)) {
            throw new IllegalArgumentException("A safety round needs both halves, and violence always");
        }
    }

    private static boolean whole(List<RoundItem> items) {
        return items.stream().anyMatch(item -> item.half() == Half.PHYSICAL)
                && items.stream().anyMatch(item -> item.half() == Half.PSYCHOSOCIAL)
                && items.stream().anyMatch(item -> item.code().equals(VIOLENCE) && item.always());
    }

    /** The item of that code, if it asks for it. */
    public Optional<RoundItem> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }
}
