package no.vern.app.followup;

import java.util.Set;
import no.vern.followup.CaseFacts;
import no.vern.followup.CasePlan;
import no.vern.followup.PlannedStep;
import no.vern.routine.Condition;
import org.jspecify.annotations.Nullable;

/** What a routine asks of a case, to be answered with yes, no or not known ({@code violence-and-strain} 2A.12). */
enum Question {
    OTHER_TARGET(Condition.OTHER_TARGET),
    MANAGER_AVAILABLE(Condition.MANAGER_UNAVAILABLE),
    CHILD_AFFECTED(Condition.CHILD_AFFECTED),
    DAMAGE(Condition.DAMAGE),
    FAMILY_DRAWN_IN(Condition.FAMILY_DRAWN_IN),
    OCCUPATIONAL_INJURY(Condition.OCCUPATIONAL_INJURY),
    /** What is there towards nobody has no condition: see {@link #asked}. */
    NOBODY_AFFECTED(null);

    /** The steps that decide on child welfare: no condition of theirs, but what they are decided by. */
    private static final Set<String> ABOUT_CHILDREN = Set.of("F04", "T05");

    private final @Nullable Condition condition;

    Question(@Nullable Condition condition) {
        this.condition = condition;
    }

    /** Whether the case asks for it: a step hangs on it, or nobody is named or hurt where nobody need have been. */
    boolean asked(CasePlan plan) {
        return this == NOBODY_AFFECTED ? nobodyNamed(plan) : plan.steps().stream().anyMatch(this::concerns);
    }

    private static boolean nobodyNamed(CasePlan plan) {
        var content = plan.incident().content();
        return content.affected().isEmpty()
                && !Boolean.TRUE.equals(content.injury())
                && content.type() != null
                && content.type().canHappenToNobody();
    }

    private boolean concerns(PlannedStep planned) {
        return planned.step().condition() == condition
                || this == CHILD_AFFECTED
                        && ABOUT_CHILDREN.contains(planned.step().id());
    }

    @Nullable Boolean of(CaseFacts facts) {
        return switch (this) {
            case OTHER_TARGET -> facts.otherTarget();
            case MANAGER_AVAILABLE -> facts.managerAvailable();
            case CHILD_AFFECTED -> facts.childAffected();
            case DAMAGE -> facts.damage();
            case FAMILY_DRAWN_IN -> facts.familyDrawnIn();
            case OCCUPATIONAL_INJURY -> facts.occupationalInjury();
            case NOBODY_AFFECTED -> facts.nobodyAffected();
        };
    }

    /** The same facts with another answer to this. */
    CaseFacts answered(CaseFacts facts, @Nullable Boolean answer) {
        return new CaseFacts(
                this == OTHER_TARGET ? answer : facts.otherTarget(),
                this == MANAGER_AVAILABLE ? answer : facts.managerAvailable(),
                this == CHILD_AFFECTED ? answer : facts.childAffected(),
                this == DAMAGE ? answer : facts.damage(),
                this == FAMILY_DRAWN_IN ? answer : facts.familyDrawnIn(),
                this == OCCUPATIONAL_INJURY ? answer : facts.occupationalInjury(),
                facts.serious(),
                facts.learntOn(),
                this == NOBODY_AFFECTED ? answer : facts.nobodyAffected());
    }
}
