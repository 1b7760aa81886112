package no.vern.incident;

import java.util.List;
import no.vern.workspace.Problem;

/** Follows an import while it runs. */
public interface ImportWatcher {
    /** Somebody who wants to know nothing. */
    ImportWatcher NOBODY = new ImportWatcher() {};

    /** Called now and then with the number of rows read so far. */
    default void progress(long rows) {}

    /** Called for a row that was imported before, or that stands twice in this file. */
    default void skipped(ImportRow row) {}

    /** Called for a row that breaks a rule. */
    default void rejected(ImportRow row, List<Problem> problems) {}

    /** Asked now and then; true ends the import with nothing written. */
    default boolean cancelled() {
        return false;
    }
}
