package no.vern.workspace;

import java.nio.file.Path;

/** One vault's files: the encrypted database and what is known of it from outside. */
record VaultFile(Path folder, VaultName name) {
    Path database() {
        return folder.resolve(name.word() + ".mv.db");
    }

    Path state() {
        return folder.resolve(name.word() + ".state");
    }

    /** Where the vault's sealed files lie. */
    Path sealed() {
        return folder.resolve("attachments");
    }

    /** The path as H2 wants it: without its suffix. */
    Path stem() {
        return folder.resolve(name.word());
    }
}
