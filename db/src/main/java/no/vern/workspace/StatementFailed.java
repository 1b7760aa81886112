package no.vern.workspace;

import java.sql.SQLException;

/**
 * The database refused a statement. Carries the place and the database's code, not its message: that quotes the values,
 * and this exception may end in a log.
 */
public final class StatementFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int code;

    StatementFailed(SQLException cause, StackTraceElement[] place) {
        super("Database error " + cause.getErrorCode() + " (state " + cause.getSQLState() + ")");
        this.code = cause.getErrorCode();
        setStackTrace(place);
    }

    /** H2's error code, e.g. 23505 for a key that is there already. */
    public int code() {
        return code;
    }
}
