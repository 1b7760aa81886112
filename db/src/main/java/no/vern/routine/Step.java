package no.vern.routine;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do, decide, tell or write down.
 *
 * @param id as in the source's table, e.g. {@code F14}; unique among all routines of a version
 * @param help a sentence or two on how
 * @param responsible who takes it
 * @param recipients whom it is for, in the order of the source; empty when nobody is named
 * @param condition the fact it hangs on
 * @param per whether it is there once, or once for each person of a kind
 * @param acute whether it belongs to the first hours: with these the case leaves "under handling"
 * @param declinable whether the person that it is for may say no to it
 * @param guard the guard that it answers, e.g. {@code G15}
 * @param basis the legal basis, as it is called in {@link RoutineLibrary#basis}
 * @param source where it stands, e.g. {@code retningslinjen punkt 7.1}; "Verns forslag" where it is ours
 */
public record Step(
        String id,
        Words text,
        Words help,
        StepKind kind,
        Force force,
        Lane lane,
        Party responsible,
        List<Party> recipients,
        DeadlineRule deadline,
        Condition condition,
        Per per,
        boolean acute,
        boolean declinable,
        @Nullable String guard,
        @Nullable String basis,
        String source) {
    /** The decision that the steps on a report to the police hang on (2A.9). */
    public static final String POLICE_DECISION = "P01";

    /** Whether the injury is serious: the check against the criteria is its answer ({@code rules-and-rates} 3.1). */
    public static final String SERIOUS_DECISION = "U04";

    /** To look at the risk again after an incident (2A.1). */
    public static final String RISK_REVIEW = "R01";

    /** Finding the cause is one question, whatever the incident is called ({@code H5}). */
    public static final Set<String> CAUSES = Set.of("B04", "K05", "U11", "Y07");

    public Step {
        recipients = List.copyOf(recipients);
    }

    /** Whether it is the talk that settles if more is needed ({@code violence-and-strain} 9.2, G17). */
    public boolean lastTalk() {
        return deadline.base() == DeadlineRule.Base.LAST_TALK;
    }

    /** Whether it is answered where risk is assessed. */
    public boolean looksAtRisk() {
        return id.equals(RISK_REVIEW);
    }

    /**
     * Whether it is answered by the check against the criteria of a serious injury, and by nothing else: two answers to one
     * question could contradict each other.
     */
    public boolean answeredByCheck() {
        return kind == StepKind.DECISION && id.equals(SERIOUS_DECISION);
    }

    /** Whether something hangs on its yes or no: the report to the police, and more talks. */
    public boolean asksAnswer() {
        return kind == StepKind.DECISION && (id.equals(POLICE_DECISION) || lastTalk());
    }
}
