package no.vern.app.standing;

import no.vern.app.risk.PlanFormViewModel;
import no.vern.app.ui.Typed;
import no.vern.organisation.Unit;

/** A plan that stands open beside the list. */
sealed interface PlanForm {
    /** What is typed in it. */
    Typed typed();

    /** How a unit handles violence and threats. */
    record Handling(Unit unit, PlanFormViewModel form) implements PlanForm {
        @Override
        public Typed typed() {
            return form.typed();
        }
    }

    /** What BHT assists with. */
    record Bht(BhtPlanFormViewModel form) implements PlanForm {
        @Override
        public Typed typed() {
            return form.typed();
        }
    }
}
