package no.vern.workspace;

import java.util.Arrays;

/** What is asked of a passphrase, and what a recovery code opens. */
final class Secrets {
    private Secrets() {}

    static void refuseEmpty(char[] passphrase) {
        var blank = true;
        for (var letter : passphrase) {
            blank &= Character.isWhitespace(letter);
        }
        if (blank) {
            throw new Refused(Refused.Reason.PASSPHRASE_EMPTY);
        }
    }

    /** The key of the one vault that the code is for. */
    static VaultKeys open(Keyring keyring, RecoveryCode code, WorkspaceFolder folder) {
        var secret = code.secret();
        try {
            return keyring.recovery(code.vault())
                    .orElseThrow(() -> folder.damaged(folder.keyring()))
                    .open(secret, keyring.workspace())
                    .orElseThrow(() -> new Refused(Refused.Reason.RECOVERY_CODE_WRONG));
        } catch (KeyringEntry.TamperedEntry e) {
            throw folder.damaged(folder.keyring());
        } finally {
            Arrays.fill(secret, '\0');
        }
    }
}
