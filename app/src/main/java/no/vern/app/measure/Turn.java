package no.vern.app.measure;

import java.util.List;
import java.util.Optional;
import no.vern.measure.MeasureStatus;

/** What somebody can do with a measure, where it stands. */
enum Turn {
    START(MeasureStatus.STARTED),
    DO(MeasureStatus.DONE),
    EVALUATE(MeasureStatus.WORKS),
    BLOCK(MeasureStatus.BLOCKED),
    DROP(MeasureStatus.DROPPED),
    /** Not done after all, or to be tried once more. */
    TAKE_UP(MeasureStatus.STARTED),
    PLAN_AGAIN(MeasureStatus.PLANNED),
    ASK_AGAIN(MeasureStatus.DONE),
    NOT_BEGUN(MeasureStatus.PLANNED);

    private final MeasureStatus to;

    Turn(MeasureStatus to) {
        this.to = to;
    }

    /** Where it leads; an evaluation may lead to "does not work" instead. */
    MeasureStatus to() {
        return to;
    }

    /** Whether it is done at once, with nothing to tell. */
    boolean plain() {
        return this == START || this == NOT_BEGUN;
    }

    /** What can be done, the next step of closing first. */
    static List<Turn> of(MeasureStatus status) {
        return switch (status) {
            case PLANNED -> List.of(DO, START, BLOCK, DROP);
            case STARTED -> List.of(DO, NOT_BEGUN, BLOCK, DROP);
            case BLOCKED -> List.of(START, NOT_BEGUN, DROP);
            case DONE -> List.of(EVALUATE, TAKE_UP);
            case WORKS -> List.of(ASK_AGAIN);
            case NOT_WORKING -> List.of(TAKE_UP);
            case DROPPED -> List.of(PLAN_AGAIN);
        };
    }

    /** What has to be told to bring a measure from one column of the board to another; nothing when it cannot go. */
    static Optional<Turn> between(MeasureStatus from, MeasureStatus to) {
        var wanted = to == MeasureStatus.NOT_WORKING ? MeasureStatus.WORKS : to;
        return of(from).stream().filter(turn -> turn.to == wanted).findFirst();
    }
}
