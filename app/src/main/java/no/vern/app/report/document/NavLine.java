package no.vern.app.report.document;

import java.util.List;
import no.vern.injury.NavField;
import no.vern.injury.Standing;

/**
 * One field of NAV's notice as it is read.
 *
 * @param answer in words; empty when it is not known
 * @param code of the answer in NAV's list; empty when the field has no list
 * @param choices what can be chosen, when it is not known and there are few enough to stand on paper
 */
record NavLine(NavField field, String label, Standing standing, String answer, String code, List<String> choices) {
    NavLine {
        choices = List.copyOf(choices);
    }
}
