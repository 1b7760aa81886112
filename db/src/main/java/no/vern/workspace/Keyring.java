package no.vern.workspace;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who may open what: one entry per user, one per recovery code. A value; {@link KeyringFile} stores it. */
record Keyring(int format, UUID workspace, List<KeyringEntry> users, List<KeyringEntry> recovery) {
    /** The workspace format that this Vern writes. */
    static final int FORMAT = 1;

    Optional<KeyringEntry> find(String name) {
        return users.stream().filter(entry -> entry.name().equalsIgnoreCase(name.strip())).findFirst();
    }

    Optional<KeyringEntry> recovery(VaultName vault) {
        return recovery.stream().filter(entry -> entry.holds(vault)).findFirst();
    }

    /** Who signs in when nobody is named: the only user, else the first advisor, else the first user. */
    @JsonIgnore
    KeyringEntry defaultEntry() {
        return users.stream()
                .filter(entry -> entry.user().role() == UserRole.ADVISOR)
                .findFirst()
                .orElseGet(users::getFirst);
    }

    /** With this entry in the place of the user's former one, or last. */
    Keyring with(KeyringEntry entry) {
        var changed = new ArrayList<>(users);
        find(entry.name())
                .ifPresentOrElse(former -> changed.set(users.indexOf(former), entry), () -> changed.add(entry));
        return new Keyring(format, workspace, List.copyOf(changed), recovery);
    }

    Keyring without(KeyringEntry entry) {
        return new Keyring(
                format, workspace, users.stream().filter(other -> other != entry).toList(), recovery);
    }

    long holders(VaultName vault) {
        return users.stream().filter(entry -> entry.holds(vault)).count();
    }

    @JsonIgnore
    boolean hasAdministrator() {
        return users.stream().anyMatch(entry -> entry.user().role() == UserRole.ADMINISTRATOR);
    }
}
