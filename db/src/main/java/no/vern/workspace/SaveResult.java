package no.vern.workspace;

import java.util.List;

/** What came of an attempt to save a record. */
public sealed interface SaveResult<T> {
    /** It is on disk; {@code stored} carries the new version. */
    record Saved<T>(T stored) implements SaveResult<T> {}

    /** Somebody saved it first; {@code stored} is what is there now, nothing was overwritten. */
    record Conflict<T>(T stored) implements SaveResult<T> {}

    /** It breaks a rule; nothing was written. */
    record Invalid<T>(List<Problem> problems) implements SaveResult<T> {}
}
