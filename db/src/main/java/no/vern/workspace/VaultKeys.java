package no.vern.workspace;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The vault keys that somebody holds. */
final class VaultKeys implements AutoCloseable {
    private final Map<VaultName, VaultKey> keys;

    VaultKeys(Map<VaultName, VaultKey> keys) {
        this.keys = keys.isEmpty() ? new EnumMap<>(VaultName.class) : new EnumMap<>(keys);
    }

    static VaultKeys random() {
        return new VaultKeys(Map.of(VaultName.REGISTER, VaultKey.random(), VaultName.JOURNAL, VaultKey.random()));
    }

    Optional<VaultKey> get(VaultName vault) {
        return Optional.ofNullable(keys.get(vault));
    }

    VaultKey need(VaultName vault) {
        return get(vault).orElseThrow();
    }

    Set<VaultName> vaults() {
        return keys.keySet();
    }

    /** A copy of the keys of these vaults, as far as they are held. */
    VaultKeys only(Set<VaultName> vaults) {
        var part = new EnumMap<VaultName, VaultKey>(VaultName.class);
        keys.forEach((vault, key) -> {
            if (vaults.contains(vault)) {
                part.put(vault, key.copy());
            }
        });
        return new VaultKeys(part);
    }

    /** These keys and the other's; the other's are copied. */
    VaultKeys and(VaultKeys other) {
        var both = new EnumMap<VaultName, VaultKey>(VaultName.class);
        keys.forEach((vault, key) -> both.put(vault, key.copy()));
        other.keys.forEach((vault, key) -> both.putIfAbsent(vault, key.copy()));
        return new VaultKeys(both);
    }

    @Override
    public void close() {
        keys.values().forEach(VaultKey::close);
    }
}
