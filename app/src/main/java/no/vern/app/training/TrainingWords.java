package no.vern.app.training;

import java.time.LocalDate;
import no.vern.app.language.Texts;
import no.vern.app.ui.Badge;
import no.vern.app.ui.CellText;
import no.vern.app.ui.Tone;
import no.vern.training.CourseState;
import no.vern.training.Reach;
import no.vern.training.Training;
import no.vern.training.TrainingContent;
import no.vern.training.TrainingStatus;

/** How far something has come, in words and as a mark. */
public final class TrainingWords {
    private static final int HUNDRED = 100;

    private final Texts texts;
    private final CellText cells;

    public TrainingWords(Texts texts) {
        this.texts = texts;
        cells = new CellText(texts);
    }

    /** How many of how many, e.g. "14 av 20 (70 %)"; at the least, since heads may have been counted twice. */
    public String reach(Reach reach) {
        if (reach.lastHeld() == null) {
            return texts.get(reach.planned() ? "training.reach.planned" : "training.reach.never");
        }
        return reach.share().isPresent()
                ? texts.get(
                        "training.reach.share",
                        reach.people(),
                        reach.employees(),
                        Math.round(HUNDRED * reach.share().getAsDouble()))
                : texts.get("training.reach.people", reach.people());
    }

    /** The share alone, for a narrow cell. */
    public String share(Reach reach) {
        if (reach.lastHeld() == null) {
            return "–";
        }
        return reach.share().isPresent()
                ? texts.get("training.share.cell", Math.round(HUNDRED * reach.share().getAsDouble()))
                : String.valueOf(reach.people());
    }

    /** When it was last held, and when it is due. */
    public String days(Reach reach, LocalDate today) {
        if (reach.lastHeld() == null) {
            return "";
        }
        var last = texts.get("training.last.text", cells.of(reach.lastHeld()));
        if (reach.nextOn() == null) {
            return last;
        }
        var next = reach.nextOn().isBefore(today) ? "training.due.text" : "training.next.text";
        return last + " · " + texts.get(next, cells.of(reach.nextOn()));
    }

    /** A whole disc for all, a half for some, a ring for none; late is told by its own mark. */
    public Badge badge(Reach reach, LocalDate today) {
        var word = share(reach);
        if (reach.lastHeld() == null) {
            return new Badge(word, reach.planned() ? Tone.ACCENT : Tone.ATTENTION, Badge.Shape.RING);
        }
        if (reach.overdue(today)) {
            return new Badge(word, Tone.ATTENTION, Badge.Shape.TRIANGLE);
        }
        boolean all = reach.share().orElse(0) >= 1;
        return new Badge(word, all ? Tone.GOOD : Tone.NEUTRAL, all ? Badge.Shape.DOT : Badge.Shape.HALF);
    }

    Badge badge(Training training, LocalDate today) {
        var content = training.content();
        var word = texts.of(content.status());
        return switch (content.status()) {
            case HELD -> new Badge(word, Tone.NEUTRAL, Badge.Shape.CHECK);
            case WAITING -> new Badge(word, Tone.ATTENTION, Badge.Shape.DIAMOND);
            case PLANNED -> late(content, today)
                    ? new Badge(texts.get("training.passed.badge"), Tone.ATTENTION, Badge.Shape.TRIANGLE)
                    : new Badge(word, Tone.ACCENT, Badge.Shape.RING);
        };
    }

    private static boolean late(TrainingContent content, LocalDate today) {
        return content.status() == TrainingStatus.PLANNED
                && content.day() != null
                && content.day().isBefore(today);
    }

    Badge badge(CourseState state) {
        var word = texts.of(state);
        return switch (state) {
            case MISSING -> new Badge(word, Tone.ATTENTION, Badge.Shape.TRIANGLE);
            case WAITING -> new Badge(word, Tone.ATTENTION, Badge.Shape.DIAMOND);
            case PLANNED -> new Badge(word, Tone.ACCENT, Badge.Shape.RING);
            case PARTLY -> new Badge(word, Tone.ACCENT, Badge.Shape.HALF);
            case HELD -> new Badge(word, Tone.NEUTRAL, Badge.Shape.CHECK);
        };
    }
}
