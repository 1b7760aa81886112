package no.vern.incident;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import no.vern.codelist.CodeLists;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.SaveResult;
import no.vern.workspace.TestVaults;
import no.vern.workspace.Vault;

/** A register with one unit, on a day in June 2026, for tests. */
final class TestRegister implements AutoCloseable {
    static final Clock NOW = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);

    final Vault vault;
    final UnitRepository units;
    final IncidentRepository incidents;
    final UUID unit;

    TestRegister(Path folder) {
        vault = TestVaults.register(folder, NOW);
        units = new UnitRepository(vault);
        incidents = new IncidentRepository(vault, new IncidentRules(CodeLists.nav(), NOW));
        unit = unit(UnitContent.named("Sykehjem A"));
    }

    UUID unit(UnitContent content) {
        return saved(units.add(content)).id();
    }

    /** The least that can be saved. */
    IncidentContent.Builder threat(String title) {
        return IncidentContent.builder()
                .unitId(unit)
                .type(IncidentType.THREAT)
                .occurredOn(LocalDate.of(2026, 6, 1))
                .title(title);
    }

    Incident add(IncidentContent content) {
        return saved(incidents.add(content));
    }

    static <T> T saved(SaveResult<T> result) {
        if (result instanceof SaveResult.Saved<T>(var stored)) {
            return stored;
        }
        throw new AssertionError("Not saved: " + result);
    }

    @Override
    public void close() {
        vault.close();
    }
}
