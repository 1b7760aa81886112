package no.vern.app.measure;

import no.vern.app.language.Texts;
import no.vern.app.ui.Badge;
import no.vern.app.ui.Tone;
import no.vern.measure.MeasureStatus;

/** Where a measure stands, as colour, shape and word. */
final class MeasureBadges {
    private final Texts texts;

    MeasureBadges(Texts texts) {
        this.texts = texts;
    }

    Badge of(MeasureStatus status) {
        return switch (status) {
            case PLANNED -> badge(status, Tone.NEUTRAL, Badge.Shape.RING);
            case STARTED -> badge(status, Tone.ACCENT, Badge.Shape.HALF);
            case BLOCKED -> badge(status, Tone.ATTENTION, Badge.Shape.TRIANGLE);
            case DONE -> badge(status, Tone.ACCENT, Badge.Shape.DOT);
            case WORKS -> badge(status, Tone.GOOD, Badge.Shape.CHECK);
            case NOT_WORKING -> badge(status, Tone.ATTENTION, Badge.Shape.DIAMOND);
            case DROPPED -> badge(status, Tone.NEUTRAL, Badge.Shape.NONE);
        };
    }

    private Badge badge(MeasureStatus status, Tone tone, Badge.Shape shape) {
        return new Badge(texts.of(status), tone, shape);
    }
}
