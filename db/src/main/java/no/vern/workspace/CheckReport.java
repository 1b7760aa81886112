package no.vern.workspace;

import java.util.ArrayList;
import java.util.List;

/**
 * What a check of the workspace found, one or more findings per vault.
 *
 * @param findings in the vaults' order
 */
public record CheckReport(List<Finding> findings) {
    /** Whether nothing is wrong. */
    public boolean sound() {
        return findings.stream().noneMatch(Finding::fault);
    }

    /**
     * One thing that the check has to say.
     *
     * @param fault false for what is in order
     * @param messageKey key of the sentence for the user
     * @param arguments what the sentence is filled with, in order; the first is the vault ({@link VaultName}): put its
     *     name in the user's language
     */
    public record Finding(VaultName vault, boolean fault, String messageKey, List<Object> arguments) {
        static Finding sound(VaultName vault, String messageKey, Object... arguments) {
            return new Finding(vault, false, messageKey, with(vault, arguments));
        }

        static Finding fault(VaultName vault, String messageKey, Object... arguments) {
            return new Finding(vault, true, messageKey, with(vault, arguments));
        }

        private static List<Object> with(VaultName vault, Object... arguments) {
            var all = new ArrayList<Object>();
            all.add(vault);
            all.addAll(List.of(arguments));
            return List.copyOf(all);
        }
    }
}
