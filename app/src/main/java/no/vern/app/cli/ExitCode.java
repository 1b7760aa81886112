package no.vern.app.cli;

/** What a command tells the shell that started it. */
final class ExitCode {
    static final int DONE = 0;
    /** Something in the input is not accepted; nothing of it was written, or the command says what was. */
    static final int REFUSED = 1;
    static final int USAGE = 2;
    static final int WRONG_PASSPHRASE = 3;
    /** The workspace is open elsewhere, damaged, made by a newer Vern, or cannot be written to. */
    static final int WORKSPACE = 4;

    private ExitCode() {}
}
