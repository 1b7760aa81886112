package no.vern.app.risk;

import no.vern.app.ui.Saving;
import no.vern.app.ui.Typed;

/** Something of an assessment that is being written in its place. */
sealed interface RiskWriting
        permits AnswersViewModel,
                HazardFormViewModel,
                LinkMeasureViewModel,
                NewMeasureViewModel,
                PlanFormViewModel,
                ScoreFormViewModel {
    /** @param stored what is done when it is on disk */
    void save(Runnable stored);

    /** Goes on from what somebody else saved meanwhile: the next save is on top of it. */
    void goOn();

    Saving<?> saving();

    /** What is typed in it. */
    Typed typed();
}
