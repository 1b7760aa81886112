package no.vern.measure;

import java.time.LocalDate;
import no.vern.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells about a measure ({@code violence-and-strain} 2A.1, R14: what, who, when).
 *
 * @param responsible who answers for it: a name or a role
 * @param dueOn null only while it is being written
 * @param doneOn when it was carried out; null until then
 * @param effect whether it helped, when somebody has looked; done is not the same as works
 */
public record MeasureContent(
        String title, String responsible, @Nullable LocalDate dueOn, @Nullable LocalDate doneOn, String effect) {
    /** Nothing yet. */
    public static final MeasureContent EMPTY = new MeasureContent("", "", null, null, "");

    public boolean done() {
        return doneOn != null;
    }

    public boolean late(LocalDate today) {
        return !done() && dueOn != null && dueOn.isBefore(today);
    }

    MeasureContent cleaned() {
        return new MeasureContent(Words.clean(title), Words.clean(responsible), dueOn, doneOn, Words.clean(effect));
    }
}
