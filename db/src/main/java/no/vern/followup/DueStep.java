package no.vern.followup;

import java.time.LocalDate;
import java.util.List;
import no.vern.incident.Incident;
import no.vern.routine.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A step that waits for somebody.
 *
 * @param unitName the unit of the case
 * @param deadline null when the routine gives none
 * @param also the other steps that the same answer settles
 */
public record DueStep(
        Incident incident, String unitName, PlannedStep planned, @Nullable Deadline deadline, List<PlannedStep> also) {
    public DueStep {
        also = List.copyOf(also);
    }

    /** How urgent it is on a day. */
    public enum Urgency {
        LATE,
        DUE,
        COMING,
        /** Nobody has said whether it applies: that is what is due, and no duty that nobody knows of is late. */
        CLARIFY,
        /** It has no day: it waits until it is done, and is never late. */
        OPEN
    }

    /** Whether it is to be done as soon as possible, from the day that it happened. */
    public boolean soonest(LocalDate day) {
        var happened = incident.content().occurredOn();
        return deadline != null && deadline.asSoonAsPossible() && (happened == null || !happened.isAfter(day));
    }

    /** To be clarified from its day on while nobody knows whether it applies; else late from the day after it was due; due on the day, and from the beginning when it is as soon as possible. */
    public Urgency on(LocalDate day) {
        if (deadline == null) {
            return Urgency.OPEN;
        }
        if (planned.applies() == Truth.UNKNOWN && !deadline.due().isAfter(day)) {
            return Urgency.CLARIFY;
        }
        if (deadline.due().isBefore(day)) {
            return Urgency.LATE;
        }
        return deadline.due().equals(day) || soonest(day) ? Urgency.DUE : Urgency.COMING;
    }
}
