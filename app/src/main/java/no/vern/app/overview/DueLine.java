package no.vern.app.overview;

import java.util.Optional;
import no.vern.app.followup.Caller;
import no.vern.followup.DueStep;

/**
 * A line of the list of the day.
 *
 * @param caller whom to call about it; empty when nobody is named
 * @param more how many duties of the same case stand behind this one
 */
record DueLine(DueStep step, Optional<Caller> caller, int more) {}
