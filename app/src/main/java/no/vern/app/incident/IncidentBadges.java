package no.vern.app.incident;

import no.vern.app.language.Texts;
import no.vern.app.ui.Badge;
import no.vern.app.ui.Tone;
import no.vern.incident.IncidentStatus;
import no.vern.incident.Severity;
import org.jspecify.annotations.Nullable;

/** Severity and status as colour, shape and word. */
public final class IncidentBadges {
    private final Texts texts;

    public IncidentBadges(Texts texts) {
        this.texts = texts;
    }

    /** A ring, a half or a whole disc, by how serious it is; nothing when that is not known. */
    public @Nullable Badge of(@Nullable Severity severity) {
        return switch (severity) {
            case null -> null;
            case MINOR -> new Badge(texts.of(severity), Tone.NEUTRAL, Badge.Shape.RING);
            case SERIOUS -> new Badge(texts.of(severity), Tone.ATTENTION, Badge.Shape.HALF);
            case VERY_SERIOUS -> new Badge(texts.of(severity), Tone.ATTENTION, Badge.Shape.DOT);
        };
    }

    public Badge of(IncidentStatus status) {
        var word = texts.of(status);
        return switch (status) {
            case REPORTED -> new Badge(word, Tone.ACCENT, Badge.Shape.RING);
            case IN_PROGRESS, FOLLOW_UP, REOPENED -> new Badge(word, Tone.ACCENT, Badge.Shape.HALF);
            case READY_TO_CLOSE -> new Badge(word, Tone.GOOD, Badge.Shape.DOT);
            case KEPT -> new Badge(word, Tone.NEUTRAL, Badge.Shape.RING);
            case CLOSED -> new Badge(word, Tone.NEUTRAL, Badge.Shape.CHECK);
            case REFERRED -> new Badge(word, Tone.NEUTRAL, Badge.Shape.DIAMOND);
        };
    }
}
