package no.vern.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.vern.workspace.CheckReport.Finding;

/** Reads every sealed file of a vault to its end, and finds those that no row keeps. */
final class SealedCheck {
    private final Vault vault;

    SealedCheck(Vault vault) {
        this.vault = vault;
    }

    List<Finding> findings() {
        try {
            // The folder before the rows: a file that is just being attached is then no stranger.
            var there = vault.files().there();
            var kept = vault.read(SealedFiles::kept);
            var found = new ArrayList<Finding>();
            kept.stream().sorted().forEach(id -> look(id, found));
            var loose = there.stream().filter(id -> !kept.contains(id)).count();
            if (found.isEmpty() && !kept.isEmpty()) {
                found.add(Finding.sound(vault.name(), "workspace.check.attachments", kept.size()));
            }
            if (loose > 0 && !vault.isReadOnly()) {
                found.add(Finding.sound(vault.name(), "workspace.check.attachmentsLoose", loose));
            }
            return found;
        } catch (IOException e) {
            return List.of(Finding.fault(vault.name(), "workspace.check.attachmentsUnreadable"));
        }
    }

    private void look(UUID id, List<Finding> found) {
        try (var in = vault.files().open(id).orElse(null)) {
            if (in != null) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        } catch (SealBroken e) {
            found.add(Finding.fault(vault.name(), "workspace.check.attachmentDamaged", id));
        } catch (IOException e) {
            // Removed while this runs, it is rightly gone.
            if (vault.read(SealedFiles::kept).contains(id)) {
                found.add(Finding.fault(vault.name(), "workspace.check.attachmentMissing", id));
            }
        }
    }
}
