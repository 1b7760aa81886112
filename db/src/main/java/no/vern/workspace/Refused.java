package no.vern.workspace;

/** What was asked for is against a rule of the workspace; nothing was changed. */
public final class Refused extends WorkspaceException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    Refused(Reason reason, Object... arguments) {
        super(reason.messageKey, arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The rules of the workspace that a request can break. */
    public enum Reason {
        FOLDER_NOT_EMPTY("workspace.folder.notEmpty"),
        FOLDER_NAME("workspace.folder.name"),
        FOLDER_UNUSABLE("workspace.folder.unusable"),
        PASSPHRASE_EMPTY("workspace.passphrase.empty"),
        ORGANISATION_NAME_EMPTY("workspace.organisation.nameEmpty"),
        ORGANISATION_NAME_LONG("workspace.organisation.nameLong"),
        USER_NAME_EMPTY("workspace.user.nameEmpty"),
        USER_NAME_LONG("workspace.user.nameLong"),
        USER_NAME_TAKEN("workspace.user.nameTaken"),
        USER_UNKNOWN("workspace.user.unknown"),
        /** Only administrators manage users, once there is one. */
        USERS_NOT_YOURS("workspace.user.notYours"),
        /** Nobody removes the user that is signed in. */
        USER_IS_YOU("workspace.user.isYou"),
        /** Without a nurse, only the recovery code would open the journal. */
        USER_LAST_NURSE("workspace.user.lastNurse"),
        /** Only who holds the journal key can hand it on. */
        JOURNAL_NOT_YOURS("workspace.user.journalNotYours"),
        RECOVERY_CODE_MISTYPED("workspace.recovery.mistyped"),
        RECOVERY_CODE_WRONG("workspace.recovery.wrong"),
        RECOVERY_CODE_OTHER_VAULT("workspace.recovery.otherVault"),
        RECOVERY_CODE_MISSING_REGISTER("workspace.recovery.missingRegister"),
        RECOVERY_CODE_MISSING_JOURNAL("workspace.recovery.missingJournal"),
        NO_BACKUP("workspace.backup.none"),
        BACKUP_DAMAGED("workspace.backup.damaged"),
        NOT_A_BACKUP("workspace.backup.notBackup"),
        BACKUP_MISSING("workspace.backup.missing"),
        BACKUP_NEWER("workspace.backup.newer"),
        BACKUP_TARGET_EXISTS("workspace.backup.targetExists"),
        BACKUP_TARGET_NOWHERE("workspace.backup.targetNowhere");

        private final String messageKey;

        Reason(String messageKey) {
            this.messageKey = messageKey;
        }

        public String messageKey() {
            return messageKey;
        }
    }
}
