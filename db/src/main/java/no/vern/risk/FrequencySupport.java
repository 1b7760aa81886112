package no.vern.risk;

import java.util.List;
import no.vern.statistics.EventRate;

/**
 * The levels of frequency that incidents speak for: those that the interval of their rate touches. All levels count
 * from 1.
 *
 * @param lowest the level of the interval's lower end
 * @param observed the level of the rate as counted
 * @param highest the level of the interval's upper end
 */
public record FrequencySupport(int lowest, int observed, int highest) {
    /** So many levels beside what the incidents speak for, a guess is pointed out. */
    public static final int POINTED_OUT = 2;

    /**
     * The levels of a matrix that the rate supports.
     *
     * @param rate in events a year of what the matrix's frequencies are of
     */
    public static FrequencySupport of(RiskMatrix matrix, EventRate rate) {
        return new FrequencySupport(
                level(matrix.probability(), rate.low()),
                level(matrix.probability(), rate.observed()),
                level(matrix.probability(), rate.high()));
    }

    /** How many levels a guess is away from the nearest supported one: below zero when it is too low, 0 within. */
    public int distance(int guessed) {
        return guessed < lowest ? guessed - lowest : Math.max(0, guessed - highest);
    }

    /** Whether the guess is to be pointed out. */
    public boolean speaksAgainst(int guessed) {
        return Math.abs(distance(guessed)) >= POINTED_OUT;
    }

    private static int level(List<FrequencyLevel> levels, double rate) {
        var level = levels.size();
        while (level > 1 && rate < levels.get(level - 1).from()) {
            level--;
        }
        return level;
    }
}
