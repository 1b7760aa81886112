package no.vern.workspace;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The passphrase is not the user's, or the wait after earlier wrong ones is not over. */
public final class WrongPassphrase extends WorkspaceException {
    private static final long serialVersionUID = 1;

    private final @Nullable Instant retryAfter;

    private WrongPassphrase(String messageKey, @Nullable Instant retryAfter, Object... arguments) {
        super(messageKey, arguments);
        this.retryAfter = retryAfter;
    }

    static WrongPassphrase wrong(Optional<Instant> retryAfter) {
        return retryAfter
                .map(until -> new WrongPassphrase("workspace.passphrase.wrongWait", until, Moment.of(until)))
                .orElseGet(() -> new WrongPassphrase("workspace.passphrase.wrong", null));
    }

    /** The passphrase was not even looked at. */
    static WrongPassphrase early(Instant retryAfter) {
        return new WrongPassphrase("workspace.passphrase.early", retryAfter, Moment.of(retryAfter));
    }

    /** When the next try will be heard; empty: now. */
    public Optional<Instant> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
