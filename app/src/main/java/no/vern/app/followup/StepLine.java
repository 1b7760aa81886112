package no.vern.app.followup;

import no.vern.routine.Lane;

/**
 * One step as it stands in the timeline.
 *
 * @param person whom it is for; empty when it is one for the whole case
 * @param note how it stands in a few words: the day that it is due, or what came of it
 * @param applies false when its condition does not hold, so that nobody has to see it
 * @param more whether the line above is the same step for another person
 */
record StepLine(
        StepKey key, Lane lane, Sign sign, String text, String person, String note, boolean applies, boolean more) {
    /** What a screen reader says. */
    String spoken() {
        return person.isEmpty() ? text + ". " + note : text + ". " + person + ". " + note;
    }
}
