package no.vern.app.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import no.vern.bench.BenchRows;
import no.vern.incident.ImportBatch;
import no.vern.incident.ImportWatcher;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentStatus;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.SaveResult;
import no.vern.workspace.TestVaults;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import no.vern.workspace.Vault;
import no.vern.workspace.Workspace;

/** Workspaces of ten years and two hundred units; their passphrase costs nothing to try, so that it is not measured. */
final class BenchWorkspace {
    static final String PASSPHRASE = "måling";
    private static final int UNITS = 200;
    private static final int SECTORS = 10;

    private BenchWorkspace() {}

    /** The workspace with so many incidents, made when it is not there yet. */
    static Path of(Path scratch, int incidents) {
        var folder = scratch.resolve("arbeid-" + incidents);
        if (!Files.exists(folder)) {
            var created = TestVaults.workspace(folder, new User("Mål", UserRole.ADVISOR), PASSPHRASE);
            try (var workspace = created.workspace()) {
                fill(workspace.register(), incidents);
            }
        }
        return folder;
    }

    static Workspace open(Path folder) {
        return Workspace.open(folder, null, PASSPHRASE.toCharArray());
    }

    private static void fill(Vault register, int incidents) {
        var units = new UnitRepository(register);
        var ids = new ArrayList<UUID>();
        for (var at = 0; at < UNITS; at++) {
            var above = at < SECTORS ? null : ids.get(at % SECTORS);
            var saved = (SaveResult.Saved<Unit>) units.add(UnitContent.named("Enhet " + at).under(above));
            ids.add(saved.stored().id());
        }
        var rows = new BenchRows(77, ids).rows(incidents);
        new IncidentRepository(register)
                .importAll(
                        new ImportBatch("bench", new byte[32], "{}", Map.of(), IncidentStatus.KEPT, rows),
                        ImportWatcher.NOBODY);
    }
}
