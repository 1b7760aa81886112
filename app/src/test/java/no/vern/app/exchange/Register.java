package no.vern.app.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import no.vern.codelist.CodeLists;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRules;
import no.vern.organisation.UnitRepository;
import no.vern.settings.ColumnMappingRepository;
import no.vern.workspace.TestVaults;
import no.vern.workspace.Vault;

/** A register with nothing in it, and an import into it; it is the year 2026. */
final class Register implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    final Vault vault;
    final IncidentRules rules = new IncidentRules(CodeLists.nav(), CLOCK);
    final IncidentRepository incidents;
    final UnitRepository units;
    final ColumnMappingRepository mappings;
    final FileImport imports;

    Register(Path folder) {
        vault = TestVaults.register(folder, CLOCK);
        incidents = new IncidentRepository(vault, rules);
        units = new UnitRepository(vault);
        mappings = new ColumnMappingRepository(vault);
        imports = FileImport.into(vault, incidents, rules, CodeLists.nav());
    }

    @Override
    public void close() {
        vault.close();
    }
}
