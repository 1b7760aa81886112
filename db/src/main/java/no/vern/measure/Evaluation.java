package no.vern.measure;

import java.time.LocalDate;

/**
 * The three answers of an evaluation ({@code violence-and-strain} E01 to E03).
 *
 * @param desired whether it has had the effect that was wanted
 * @param sufficient whether that is enough
 * @param more whether more, or something else, has to be done
 */
public record Evaluation(LocalDate on, String by, boolean desired, boolean sufficient, boolean more) {
    /** What the answers come to: a measure works when it has the effect, and enough of it. */
    public MeasureStatus verdict() {
        return desired && sufficient ? MeasureStatus.WORKS : MeasureStatus.NOT_WORKING;
    }
}
