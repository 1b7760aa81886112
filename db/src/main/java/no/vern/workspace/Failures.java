package no.vern.workspace;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jooq.exception.DataAccessException;

/** Tells a failing disk and a damaged file from a statement that the database refused. */
final class Failures {
    private static final Set<Integer> GONE = Set.of(
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
            ErrorCode.OBJECT_CLOSED,
            ErrorCode.CONNECTION_BROKEN_1,
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2);

    private static final Set<Integer> CORRUPT = Set.of(
            DataUtils.ERROR_FILE_CORRUPT,
            DataUtils.ERROR_READING_FAILED,
            DataUtils.ERROR_CHUNK_NOT_FOUND,
            DataUtils.ERROR_UNSUPPORTED_FORMAT,
            DataUtils.ERROR_BLOCK_NOT_FOUND);

    private Failures() {}

    /** Whether the file could not be read or written, so that its connections are of no more use. */
    static boolean ofTheFile(Throwable thrown) {
        return find(thrown, MVStoreException.class).isPresent()
                || find(thrown, SQLException.class)
                        .filter(sql -> GONE.contains(sql.getErrorCode())
                                || sql.getErrorCode() == ErrorCode.FILE_CORRUPTED_1
                                || find(sql, IOException.class).isPresent())
                        .isPresent();
    }

    static boolean corrupt(Throwable thrown) {
        return find(thrown, MVStoreException.class).filter(store -> CORRUPT.contains(store.getErrorCode())).isPresent()
                || find(thrown, SQLException.class)
                        .filter(sql -> sql.getErrorCode() == ErrorCode.FILE_CORRUPTED_1)
                        .isPresent();
    }

    /** What the caller is told: a typed failure of the file, or the refusal without the values in it. */
    static RuntimeException told(Throwable thrown, VaultFile file) {
        if (thrown instanceof WorkspaceException known) {
            return known;
        }
        if (corrupt(thrown)) {
            return WorkspaceFolder.at(file.folder()).damaged(file.database());
        }
        if (ofTheFile(thrown)) {
            return WriteFailed.because(find(thrown, IOException.class).map(Throwable.class::cast).orElse(thrown),
                    file.database());
        }
        var database = thrown instanceof DataAccessException || thrown instanceof SQLException;
        if (database && find(thrown, SQLException.class).isPresent()) {
            return new StatementFailed(find(thrown, SQLException.class).get(), thrown.getStackTrace());
        }
        return thrown instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(thrown);
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
