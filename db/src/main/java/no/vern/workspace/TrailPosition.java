package no.vern.workspace;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Where a vault's audit trail stands, and the note of it outside the vault. Only for the thread that writes.
 *
 * <p>The note follows the trail within a minute and at closing: a file more per write would cost as much
 * as the write. A note that the trail does not reach or does not fit stays: it is what shows that the trail was cut.
 */
final class TrailPosition {
    private static final Duration NOTE_EVERY = Duration.ofMinutes(1);

    private final VaultFile file;
    private final VaultKey key;
    private final Clock clock;
    private final Anchor anchor;
    private final int schema;
    private AuditHead head = AuditHead.NONE;
    private boolean anchorFits;
    private Instant notedAt = Instant.EPOCH;

    TrailPosition(VaultFile file, VaultKey key, Clock clock, Anchor anchor) {
        this.file = file;
        this.key = key;
        this.clock = clock;
        this.anchor = anchor;
        this.schema = Migrations.newest(file.name());
    }

    AuditHead head() {
        return head;
    }

    /** Where the trail was known to stand when the vault was opened. */
    Anchor anchor() {
        return anchor;
    }

    /** Takes what the vault itself holds, when its file is opened. */
    void found(AuditHead stored, boolean holdsAnchor) {
        head = stored;
        anchorFits = holdsAnchor;
    }

    void moved(AuditHead newHead) {
        head = newHead;
        if (clock.instant().isBefore(notedAt.plus(NOTE_EVERY))) {
            return;
        }
        try {
            VaultState.inUse(schema, noted()).write(file.state(), key);
            notedAt = clock.instant();
        } catch (IOException e) {
            // What was asked for is on disk; the older note is still true, and the next write tries again.
            notedAt = Instant.EPOCH;
        }
    }

    /** Notes how the file was left; one that the engine could not let go of stays noted as in use. */
    void closed() throws IOException {
        if (!AtomicFile.forceReleased(file.database())) {
            return;
        }
        VaultState.closed(schema, noted(), ClosedFile.of(file.database())).write(file.state(), key);
    }

    private AuditHead noted() {
        return anchorFits ? head : anchor.head();
    }
}
