package no.vern.incident;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vern.codelist.CodeLists;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.SaveResult;
import no.vern.workspace.TestVaults;
import no.vern.workspace.Vault;

/** A register with one unit, on a day in June 2026, for tests. */
public final class TestRegister implements AutoCloseable {
    public static final Clock NOW = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);

    public final Vault vault;
    public final UnitRepository units;
    public final IncidentRepository incidents;
    public final UUID unit;

    public TestRegister(Path folder) {
        this(folder, NOW);
    }

    /** @param clock what the vault goes by */
    public TestRegister(Path folder, Clock clock) {
        vault = TestVaults.register(folder, clock);
        units = new UnitRepository(vault);
        incidents = new IncidentRepository(vault, new IncidentRules(CodeLists.nav(), NOW));
        unit = unit(UnitContent.named("Sykehjem A"));
    }

    UUID unit(UnitContent content) {
        return saved(units.add(content)).id();
    }

    /** The least that can be saved. */
    public IncidentContent.Builder threat(String title) {
        return IncidentContent.builder()
                .unitId(unit)
                .type(IncidentType.THREAT)
                .occurredOn(LocalDate.of(2026, 6, 1))
                .title(title);
    }

    public Incident add(IncidentContent content) {
        return saved(incidents.add(content));
    }

    /** An incident that came out of a file: it is kept, not followed up. */
    Incident kept(IncidentContent content) {
        var rows = List.of(new ImportRow(1, content, null, null, null));
        incidents.importAll(
                new ImportBatch("fil.csv", new byte[32], "", Map.of(), IncidentStatus.KEPT, rows.iterator()),
                ImportWatcher.NOBODY);
        var newest = new CaseNumber(2026, (int) incidents.count(IncidentFilter.ALL));
        return incidents.find(newest).orElseThrow();
    }

    /** Moves a case on as its follow-up does. */
    public Incident move(Incident incident, IncidentStatus next) {
        return saved(incidents.follow(incident.id(), (_, _) -> new SaveResult.Saved<>(next)));
    }

    public static <T> T saved(SaveResult<T> result) {
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
