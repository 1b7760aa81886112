package no.vern.workspace;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who can sign in. Administrators manage users; while there is none, everybody does. Nobody hands on a key that they do
 * not hold: a nurse is added by a nurse, or with the journal's recovery code.
 */
public final class Users {
    static final int NAME_LENGTH = 200;

    private static final String RECORD = "user";

    private final Session session;
    private final Vault register;

    Users(Session session, Vault register) {
        this.session = session;
        this.register = register;
    }

    public List<User> list() {
        return session.keyring().users().stream().map(KeyringEntry::user).toList();
    }

    /** Whether the signed-in user may add and remove others. */
    public boolean manageable() {
        return session.user().role() == UserRole.ADMINISTRATOR || !session.keyring().hasAdministrator();
    }

    /**
     * Adds a user with their first passphrase, which the caller overwrites.
     *
     * @throws Refused when the name is taken, empty or too long, when it is not for the signed-in user to do, or when a nurse is
     *     added by somebody without the journal's key
     */
    public void add(User user, char[] passphrase) {
        var holdsJournal = session.keys().get(VaultName.JOURNAL).isPresent();
        if (user.role() == UserRole.NURSE && !holdsJournal) {
            throw new Refused(Refused.Reason.JOURNAL_NOT_YOURS);
        }
        if (!manageable() && user.role() != UserRole.NURSE) {
            throw new Refused(Refused.Reason.USERS_NOT_YOURS);
        }
        store(user, passphrase, session.keys());
    }

    /** Adds a user, most often a nurse, with the journal's recovery code in the place of a nurse who signs in. */
    public void add(User user, char[] passphrase, RecoveryCode journal) {
        if (!manageable()) {
            throw new Refused(Refused.Reason.USERS_NOT_YOURS);
        }
        if (journal.vault() != VaultName.JOURNAL) {
            throw new Refused(Refused.Reason.RECOVERY_CODE_OTHER_VAULT);
        }
        try (var opened = Secrets.open(session.keyring(), journal, session.folder());
                var both = session.keys().and(opened)) {
            store(user, passphrase, both);
        }
    }

    private void store(User user, char[] passphrase, VaultKeys held) {
        var named = named(user);
        if (session.keyring().find(named.name()).isPresent()) {
            throw new Refused(Refused.Reason.USER_NAME_TAKEN, named.name());
        }
        Secrets.refuseEmpty(passphrase);
        try (var keys = held.only(vaultsOf(named.role()))) {
            var entry = KeyringEntry.of(named, passphrase, session.cost(), keys, session.keyring().workspace());
            store(session.keyring().with(entry), "user added", named);
        }
    }

    /** The same without blanks around the name; refuses a name that is empty or longer than the trail has room for. */
    static User named(User user) {
        var name = user.name().strip();
        if (name.isEmpty()) {
            throw new Refused(Refused.Reason.USER_NAME_EMPTY);
        }
        if (name.length() > NAME_LENGTH) {
            throw new Refused(Refused.Reason.USER_NAME_LONG, NAME_LENGTH);
        }
        return new User(name, user.role());
    }

    /** What a role opens. */
    static Set<VaultName> vaultsOf(UserRole role) {
        return switch (role) {
            case NURSE -> Set.of(VaultName.REGISTER, VaultName.JOURNAL);
            case ADVISOR, ADMINISTRATOR -> Set.of(VaultName.REGISTER);
        };
    }

    /**
     * Takes a user's entry out of the keyring. Somebody who kept a copy of the folder keeps what they could read then.
     *
     * @throws Refused when it is the signed-in user or the last nurse, or not for the signed-in user to do
     */
    public void remove(String name) {
        var keyring = session.keyring();
        if (!manageable()) {
            throw new Refused(Refused.Reason.USERS_NOT_YOURS);
        }
        var entry = keyring.find(name).orElseThrow(() -> new Refused(Refused.Reason.USER_UNKNOWN, name));
        if (entry.name().equals(session.user().name())) {
            throw new Refused(Refused.Reason.USER_IS_YOU);
        }
        if (entry.holds(VaultName.JOURNAL) && keyring.holders(VaultName.JOURNAL) == 1) {
            throw new Refused(Refused.Reason.USER_LAST_NURSE, entry.name());
        }
        store(keyring.without(entry), "user removed", entry.user());
    }

    /**
     * Sets the signed-in user's own passphrase.
     *
     * @throws WrongPassphrase when the current one is not right
     */
    public void changePassphrase(char[] current, char[] next) {
        Secrets.refuseEmpty(next);
        var keyring = session.keyring();
        var entry = keyring.find(session.user().name()).orElseThrow();
        new PassphraseCheck(session.folder(), session.clock()).open(keyring, entry, current).close();
        var keys = session.keys();
        renewed(KeyringEntry.of(session.user(), next, session.cost(), keys, keyring.workspace()), "passphrase changed");
    }

    void renewed(KeyringEntry entry, String action) {
        store(session.keyring().with(entry), action, entry.user());
    }

    /** The keyring is written last: if that fails, the trail does not tell of it either. */
    private void store(Keyring keyring, String action, User concerned) {
        register.write(write -> {
            write.event(action, RECORD, null, Map.of("name", concerned.name(), "role", concerned.role()));
            session.store(keyring);
            return null;
        });
    }
}
