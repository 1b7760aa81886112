package no.vern.app.followup;

import org.jspecify.annotations.Nullable;

/**
 * The card of the opened step: the same one as long as it is open, so that the hand stays where one writes when the case is
 * read anew meanwhile.
 */
final class OpenedCard implements LanesView.StepCards {
    private final LanesView.StepCards cards;
    private @Nullable StepFormViewModel form;
    private @Nullable StepCardView card;

    OpenedCard(LanesView.StepCards cards) {
        this.cards = cards;
    }

    @Override
    public StepCardView of(StepFormViewModel opened) {
        if (card == null || form != opened) {
            form = opened;
            card = cards.of(opened);
        }
        return card;
    }
}
