package no.vern.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at a publication as an outsider would: computes, for every hidden cell, the values that it can still have.
 *
 * <p>The outsider has all that is shown, all sums of the publication, the threshold n, the list of hidden cells with
 * their causes, and knows that counts are whole numbers and zeros are never hidden. So a {@link Cause#SMALL} cell lies
 * in 1…n−1 and a {@link Cause#PROTECTS} cell is at least n. The one exception: when that alone would give counts away
 * (an organisation with next to no incidents), Vern calls some small counts {@code PROTECTS}; of those the outsider
 * knows only that they are at least 1.
 *
 * <p><b>The rule that a hiding must meet:</b>
 * <ol>
 *   <li>every count from 1 to n−1 is hidden;
 *   <li>no hidden cell is determined: at least two values remain, with all of the above known. More cannot be asked in
 *       general; with n = 3 a small count has two values to begin with;
 *   <li>for a reader who does not look at the causes, the interval of a small count is at least n−1 wide (n values), as
 *       wide as if it stood alone and only its smallness were known. This is what keeps two ones under a shown sum of
 *       two from being hidden "enough": the hidden part of any sum is then never itself a small group.
 * </ol>
 *
 * <p>The intervals are exact where the sums form a network (see {@link Network}); elsewhere they are never wider than
 * the truth, so what passes is safe.
 */
public final class Auditor {
    private final Threshold threshold;

    /** Throws {@link IllegalArgumentException} for a threshold that {@link Suppression} would refuse. */
    public Auditor(int threshold) {
        this.threshold = new Threshold(threshold);
    }

    /** What the outsider can derive of each hidden cell, in the order of the publication. */
    public Map<CellId, Interval> intervals(Publication publication, Map<CellId, Cause> hidden) {
        return intervals(publication, hidden, Reading.WITH_CAUSES);
    }

    /** The same for a reader who does not know the causes and the threshold. */
    public Map<CellId, Interval> intervalsWithoutCauses(Publication publication, Map<CellId, Cause> hidden) {
        return intervals(publication, hidden, Reading.PLAIN);
    }

    /** The cells for which the hiding breaks the rule above, in the order of the publication; empty when it is safe. */
    public List<CellId> givenAway(Publication publication, Map<CellId, Cause> hidden) {
        Inspection inspection = new Inspection(publication, threshold, hidden);
        List<CellId> found = new ArrayList<>();
        publication.counts().forEach((cell, count) -> {
            boolean shown = !hidden.containsKey(cell);
            if (shown ? threshold.hides(count) : inspection.givenAway(cell)) {
                found.add(cell);
            }
        });
        return found;
    }

    private Map<CellId, Interval> intervals(Publication publication, Map<CellId, Cause> hidden, Reading reading) {
        Inspection inspection = new Inspection(publication, threshold, hidden);
        Map<CellId, Interval> intervals = new LinkedHashMap<>();
        publication.counts().forEach((cell, count) -> {
            if (hidden.containsKey(cell)) {
                intervals.put(cell, inspection.interval(cell, reading));
            }
        });
        return intervals;
    }
}
