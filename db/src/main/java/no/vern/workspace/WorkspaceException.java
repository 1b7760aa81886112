package no.vern.workspace;

import java.util.List;

/** An expected failure of the workspace, with the key of the sentence for the user. Its own message holds no names. */
public abstract sealed class WorkspaceException extends RuntimeException
        permits NotAWorkspace, Refused, VaultClosed, WorkspaceDamaged, WorkspaceInUse, WorkspaceNewer, WriteFailed,
                WrongPassphrase {
    private static final long serialVersionUID = 1;

    private final String messageKey;
    private final transient List<Object> arguments;

    WorkspaceException(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** Key of the sentence for the user. */
    public String messageKey() {
        return messageKey;
    }

    /** What the sentence is filled with, in order. */
    public List<Object> arguments() {
        return arguments;
    }
}
