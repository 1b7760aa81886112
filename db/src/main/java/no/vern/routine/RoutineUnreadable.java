package no.vern.routine;

import java.util.List;
import no.vern.workspace.Problem;

/** A text is not a routine as Vern writes one. Its own message holds the place in the text, nothing of its contents. */
public final class RoutineUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    RoutineUnreadable(Reason reason, String place) {
        super(reason.messageKey + (place.isEmpty() ? "" : " " + place));
        problem = Problem.of(place, reason.messageKey, place);
    }

    /** The place, e.g. {@code steps[3].kind} (empty for the whole), and the sentence. */
    public Problem problem() {
        return problem;
    }

    /** Key of the sentence for the user. */
    public String messageKey() {
        return problem.messageKey();
    }

    /** What the sentence is filled with, in order. */
    public List<Object> arguments() {
        return problem.arguments();
    }

    /** What can be wrong with a text that ought to be a routine. */
    public enum Reason {
        NOT_JSON("routine.unreadable.notJson"),
        TOO_LONG("routine.unreadable.tooLong"),
        MISSING("routine.unreadable.missing"),
        UNKNOWN("routine.unreadable.unknown"),
        WRONG("routine.unreadable.wrong"),
        TWICE("routine.unreadable.twice");

        private final String messageKey;

        Reason(String messageKey) {
            this.messageKey = messageKey;
        }

        public String messageKey() {
            return messageKey;
        }
    }
}
