package no.vern.app.exchange.table;

import java.util.List;

/** A file that Vern cannot or will not read, or cannot write; says why in one sentence. */
public final class TableRefused extends RuntimeException {
    private final Reason reason;
    private final List<Object> arguments;

    public TableRefused(Reason reason, Object... arguments) {
        this(null, reason, arguments);
    }

    TableRefused(@org.jspecify.annotations.Nullable Throwable cause, Reason reason, Object... arguments) {
        super(reason.messageKey(), cause);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Reason reason() {
        return reason;
    }

    /** The key of the sentence for the user. */
    public String messageKey() {
        return reason.messageKey();
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** Why a file is refused. */
    public enum Reason {
        MISSING("import.file.missing"),
        FOLDER("import.file.folder"),
        UNREADABLE("import.file.unreadable"),
        EMPTY("import.file.empty"),
        NOT_TABLE("import.file.notTable"),
        NOT_WORKBOOK("import.file.notWorkbook"),
        DAMAGED_WORKBOOK("import.file.damagedWorkbook"),
        ENCRYPTED_WORKBOOK("import.file.encryptedWorkbook"),
        OLD_WORKBOOK("import.file.oldWorkbook"),
        BINARY_WORKBOOK("import.file.binaryWorkbook"),
        OPEN_DOCUMENT("import.file.openDocument"),
        ENCRYPTED_ZIP("import.file.encryptedZip"),
        SEVERAL_IN_ZIP("import.file.severalInZip"),
        NONE_IN_ZIP("import.file.noneInZip"),
        ZIP_BOMB("import.file.zipBomb"),
        TOO_LARGE("import.file.tooLarge"),
        NO_SUCH_SHEET("import.file.noSuchSheet"),
        OPEN_QUOTE("import.file.openQuote"),
        CHANGED("import.file.changed"),
        TARGET_IN_USE("export.file.inUse"),
        TARGET_FOLDER_MISSING("export.file.folderMissing"),
        DISK_FULL("export.file.diskFull"),
        NOT_WRITTEN("export.file.notWritten"),
        TOO_MANY_ROWS("export.file.tooManyRows"),
        TOO_MANY_COLUMNS("export.file.tooManyColumns"),
        UNKNOWN_ENDING("export.file.unknownEnding");

        private final String messageKey;

        Reason(String messageKey) {
            this.messageKey = messageKey;
        }

        String messageKey() {
            return messageKey;
        }
    }
}
