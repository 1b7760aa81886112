package no.vern.measure;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a measure stands. Done is not the same as works: it is closed in two steps. */
public enum MeasureStatus {
    PLANNED,
    STARTED,
    /** It cannot be carried out now; what is in the way is told. */
    BLOCKED,
    /** Carried out; whether it works is still to be seen. */
    DONE,
    /** Found to do what it was meant to. */
    WORKS,
    /** Found not to. It is taken up again, or the next one is built on it. */
    NOT_WORKING,
    /** It was decided not to carry it out. */
    DROPPED;

    /** Every state in which it is still to be carried out. */
    public static final Set<MeasureStatus> OPEN = Set.of(PLANNED, STARTED, BLOCKED);

    /** Every state in which somebody still has something to do. */
    public static final Set<MeasureStatus> WAITING =
            Stream.of(values()).filter(MeasureStatus::waiting).collect(Collectors.toUnmodifiableSet());

    /** Whether it is still to be carried out. */
    public boolean open() {
        return OPEN.contains(this);
    }

    /** Whether somebody still has something to do: carry it out, or see whether it works. */
    public boolean waiting() {
        return open() || this == DONE;
    }

    /** Whether it has been carried out, whatever came of it. */
    public boolean carriedOut() {
        return this == DONE || this == WORKS || this == NOT_WORKING;
    }

    /** Whether it is found to work or not to. */
    public boolean evaluated() {
        return this == WORKS || this == NOT_WORKING;
    }

    /**
     * Whether a measure can go from here to there. What works is asked again when it happens again; what does not work
     * is taken up again; what is blocked has to be freed before it is done.
     */
    public boolean canBecome(MeasureStatus next) {
        return switch (this) {
            case PLANNED -> Set.of(STARTED, BLOCKED, DONE, DROPPED).contains(next);
            case STARTED -> Set.of(PLANNED, BLOCKED, DONE, DROPPED).contains(next);
            case BLOCKED -> Set.of(PLANNED, STARTED, DROPPED).contains(next);
            case DONE -> Set.of(STARTED, WORKS, NOT_WORKING).contains(next);
            case WORKS -> next == DONE;
            case NOT_WORKING -> next == STARTED;
            case DROPPED -> next == PLANNED;
        };
    }
}
