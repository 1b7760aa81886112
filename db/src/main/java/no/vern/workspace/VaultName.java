package no.vern.workspace;

import java.util.Locale;

/** The two vaults of a workspace. */
public enum VaultName {
    /** Organisation, incidents, risk, measures: every user. */
    REGISTER,
    /** The nurse's cases: nurses only. */
    JOURNAL;

    /** As in file names and the schema's folder. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
