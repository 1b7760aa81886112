package no.vern.followup;

import java.util.List;
import no.vern.incident.IncidentContent;
import no.vern.workspace.Problem;

/** What has to hold between what is known of a case and its report. */
final class FactsRules {
    private FactsRules() {}

    /**
     * Violence and threats happen to somebody, and so does an illness; only where nothing has to, nobody may have been there,
     * and only while nobody is named and nobody was hurt. What was said before holds no more then, and is in nobody's way.
     */
    static List<Problem> problems(IncidentContent content, CaseFacts before, CaseFacts told) {
        var said = Boolean.TRUE.equals(told.nobodyAffected()) && !Boolean.TRUE.equals(before.nobodyAffected());
        if (!said || nobody(content, told)) {
            return List.of();
        }
        var type = content.type();
        return List.of(Problem.of(
                "nobodyAffected",
                type != null && type.canHappenToNobody() ? "rules.nobodyAffected.named" : "rules.nobodyAffected.type"));
    }

    /** Whether it was said that nobody was there, and the report does not say otherwise. */
    static boolean nobody(IncidentContent content, CaseFacts facts) {
        var type = content.type();
        return Boolean.TRUE.equals(facts.nobodyAffected())
                && type != null
                && type.canHappenToNobody()
                && content.affected().isEmpty()
                && !Boolean.TRUE.equals(content.injury());
    }
}
