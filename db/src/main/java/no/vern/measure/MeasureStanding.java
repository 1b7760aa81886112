package no.vern.measure;

/**
 * How far the measures against something have come.
 *
 * @param measures how many there are
 * @param done how many of them are carried out
 * @param working how many of them were found to work
 */
public record MeasureStanding(int measures, int done, int working) {
    /** None at all. */
    public static final MeasureStanding NONE = new MeasureStanding(0, 0, 0);

    /** Whether there is something, and all of it is known to work: only then does what was aimed at hold. */
    public boolean verified() {
        return measures > 0 && working == measures;
    }
}
