package no.vern.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.vern.workspace.CheckReport.Finding;
import org.jooq.DSLContext;

/**
 * Looks at everything that the user may open: each row of the database, each link of the audit trail, its anchor,
 * each attachment.
 */
final class Check {
    private final WorkspaceFolder folder;
    private final Map<VaultName, Vault> open;

    Check(WorkspaceFolder folder, Map<VaultName, Vault> open) {
        this.folder = folder;
        this.open = open;
    }

    CheckReport report() {
        var findings = new ArrayList<Finding>();
        for (var name : VaultName.values()) {
            findings.addAll(open.containsKey(name) ? opened(open.get(name)) : List.of(closed(folder.vault(name))));
        }
        return new CheckReport(List.copyOf(findings));
    }

    private static List<Finding> opened(Vault vault) {
        try {
            var anchor = vault.anchor();
            var findings = vault.read(sql -> findings(vault.name(), anchor, sql));
            if (vault.name() == VaultName.REGISTER) {
                findings.addAll(new SealedCheck(vault).findings());
            }
            return findings;
        } catch (WorkspaceDamaged | StatementFailed e) {
            return List.of(Finding.fault(vault.name(), "workspace.check.unreadable"));
        }
    }

    private static List<Finding> findings(VaultName vault, Anchor anchor, DSLContext sql) {
        var rows = sql.connectionResult(Contents::readAll).values().stream().mapToLong(Long::longValue).sum();
        var review = AuditTrail.review(sql, anchor.head().seq());
        var found = new ArrayList<Finding>();
        if (review.broken()) {
            found.add(Finding.fault(vault, "workspace.check.chainBroken", review.head().seq()));
        } else if (review.head().seq() < anchor.head().seq()) {
            found.add(Finding.fault(
                    vault, "workspace.check.trailCut", anchor.head().seq(), review.head().seq()));
        } else if (!anchor.genuine()) {
            found.add(Finding.fault(vault, "workspace.check.anchorMissing"));
        } else if (!review.anchored().same(anchor.head())) {
            found.add(Finding.fault(vault, "workspace.check.chainBroken", anchor.head().seq() - 1));
        }
        if (found.isEmpty()) {
            found.add(Finding.sound(vault, "workspace.check.sound", rows, review.head().seq()));
        }
        return found;
    }

    /** Without its key, only whether the file is as it was left. */
    private static Finding closed(VaultFile vault) {
        try {
            var state = VaultState.read(vault.state());
            if (!Files.exists(vault.database())) {
                return Finding.fault(vault.name(), "workspace.check.fileChanged");
            }
            if (state.isEmpty() || !state.get().clean()) {
                return Finding.sound(vault.name(), "workspace.check.closedUnclean");
            }
            return state.get().describes(ClosedFile.of(vault.database()))
                    ? Finding.sound(vault.name(), "workspace.check.closed")
                    : Finding.fault(vault.name(), "workspace.check.fileChanged");
        } catch (IOException e) {
            return Finding.fault(vault.name(), "workspace.check.unreadable");
        }
    }
}
