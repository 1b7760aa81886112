package no.vern.workspace;

import java.io.IOException;
import java.time.Clock;

/** Tries a passphrase, counting the wrong ones. */
final class PassphraseCheck {
    private final WorkspaceFolder folder;
    private final Attempts attempts;

    PassphraseCheck(WorkspaceFolder folder, Clock clock) {
        this.folder = folder;
        this.attempts = new Attempts(folder.attempts(), clock);
    }

    /** Forgets the wrong passphrases of a user who has shown in another way that they may come in. */
    void forgive(KeyringEntry entry) {
        try {
            attempts.succeeded(entry.name());
        } catch (IOException e) {
            throw WriteFailed.because(e, folder.attempts());
        }
    }

    /**
     * The keys of the entry.
     *
     * @throws WrongPassphrase when it is wrong, or when the wait after earlier wrong ones is not over
     * @throws WorkspaceDamaged when the passphrase is right and the entry is not as it was written
     */
    VaultKeys open(Keyring keyring, KeyringEntry entry, char[] passphrase) {
        attempts.waitUntil(entry.name()).ifPresent(until -> {
            throw WrongPassphrase.early(until);
        });
        try {
            var keys = entry.open(passphrase, keyring.workspace());
            if (keys.isEmpty()) {
                throw WrongPassphrase.wrong(attempts.failed(entry.name()));
            }
            attempts.succeeded(entry.name());
            return keys.get();
        } catch (KeyringEntry.TamperedEntry e) {
            throw folder.damaged(folder.keyring());
        } catch (IOException e) {
            throw WriteFailed.because(e, folder.attempts());
        }
    }
}
