package no.vern.drop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.vern.codelist.CodeLists;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRules;
import no.vern.incident.IncidentType;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.AuditEntry;
import no.vern.workspace.AuditRepository;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.TestVaults;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropRepositoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Vault vault;
    private DropRepository drops;
    private UUID unit;

    @BeforeEach
    void open() {
        vault = TestVaults.register(folder, NOW);
        drops = new DropRepository(vault);
        unit = saved(new UnitRepository(vault).add(UnitContent.named("Sykehjem A"))).id();
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void whatIsEnteredIsThereNewestFirst() {
        var older = add(DropKind.DISCOMFORT, 2, TODAY.minusDays(1));
        var newer = add(DropKind.OTHERS_SUFFERING, 5, TODAY);

        assertThat(drops.since(TODAY.minusDays(7))).containsExactly(newer, older);
        assertThat(drops.since(TODAY)).containsExactly(newer);
    }

    @Test
    void everythingHasToBeThereAndPossible() {
        assertThat(refused(null, null, null, null))
                .containsExactly(
                        "rules.unit.required", "rules.drop.kind", "rules.drop.strain", "rules.drop.day");
        assertThat(refused(UUID.randomUUID(), DropKind.ALONE, 6, TODAY.plusDays(1)))
                .containsExactly("rules.unit.unknown", "rules.drop.strain", "rules.drop.future");
        assertThat(refused(unit, DropKind.ALONE, 0, LocalDate.of(1949, 12, 31)))
                .containsExactly("rules.drop.strain", "rules.occurredAt.tooOld");
        assertThat(drops.since(LocalDate.EPOCH)).isEmpty();
    }

    @Test
    void severalAreAddedTogetherOrNotAtAll() {
        var good = new DropContent(unit, DropKind.ALONE, 3, TODAY);
        assertThat(drops.addAll(List.of(good, new DropContent(unit, DropKind.ALONE, 9, TODAY))))
                .isInstanceOf(SaveResult.Invalid.class);
        assertThat(drops.since(LocalDate.EPOCH)).isEmpty();

        assertThat(saved(drops.addAll(List.of(good, good)))).hasSize(2);
    }

    @Test
    void theIncidentThatWasMadeOfItIsKeptWithIt() {
        var drop = add(DropKind.VERBAL_ABUSE, 4, TODAY);
        var incident = incident();

        assertThat(saved(drops.link(drop.id(), drop.version(), incident)).incidentId()).isEqualTo(incident);
        assertThat(drops.link(drop.id(), drop.version(), incident)).isInstanceOf(SaveResult.Conflict.class);
    }

    @Test
    void oneEnteredByMistakeCanBeTakenAway() {
        var drop = add(DropKind.DEMANDS, 3, TODAY);
        drops.remove(drop.id());
        drops.remove(drop.id());

        assertThat(drops.since(LocalDate.EPOCH)).isEmpty();
    }

    @Test
    void everyWriteLeavesATrail() {
        var drop = add(DropKind.DEMANDS, 3, TODAY);
        saved(drops.link(drop.id(), 1, incident()));
        drops.remove(drop.id());

        assertThat(new AuditRepository(vault).newest(0, 20).reversed())
                .filteredOn(entry -> entry.recordType().equals("small_drop"))
                .extracting(AuditEntry::action)
                .containsExactly("created", "changed", "removed");
    }

    private UUID incident() {
        var incidents = new IncidentRepository(vault, new IncidentRules(CodeLists.nav(), NOW));
        return saved(incidents.add(IncidentContent.builder()
                        .unitId(unit)
                        .type(IncidentType.VERBAL_ABUSE)
                        .title("Utskjelling")
                        .occurredOn(TODAY)
                        .build()))
                .id();
    }

    private Drop add(DropKind kind, int strain, LocalDate day) {
        return saved(drops.add(new DropContent(unit, kind, strain, day)));
    }

    private List<String> refused(
            @Nullable UUID where, @Nullable DropKind kind, @Nullable Integer strain, @Nullable LocalDate day) {
        var result = drops.add(new DropContent(where, kind, strain, day));
        assertThat(result).isInstanceOf(SaveResult.Invalid.class);
        return ((SaveResult.Invalid<Drop>) result).problems().stream().map(Problem::messageKey).toList();
    }

    private static <T> T saved(SaveResult<T> result) {
        return switch (result) {
            case SaveResult.Saved<T>(var value) -> value;
            case SaveResult.Invalid<T>(var problems) -> throw new AssertionError(problems);
            case SaveResult.Conflict<T> conflict -> throw new AssertionError(conflict);
        };
    }
}
