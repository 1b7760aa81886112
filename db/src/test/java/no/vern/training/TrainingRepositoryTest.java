package no.vern.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.vern.organisation.PersonContent;
import no.vern.organisation.PersonRepository;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.AuditEntry;
import no.vern.workspace.AuditRepository;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.TestVaults;
import no.vern.workspace.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingRepositoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Vault vault;
    private TrainingRepository trainings;
    private UUID unit;
    private UUID kari;
    private UUID ola;

    @BeforeEach
    void open() {
        vault = TestVaults.register(folder, NOW);
        trainings = new TrainingRepository(vault);
        unit = saved(new UnitRepository(vault).add(UnitContent.named("Sykehjem A"))).id();
        var persons = new PersonRepository(vault);
        kari = saved(persons.add(PersonContent.named("Ansatt 1"))).id();
        ola = saved(persons.add(PersonContent.named("Ansatt 2"))).id();
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void everyPartIsKeptAndReadBack() {
        var content = new TrainingContent(
                unit,
                TrainingKind.DRILL,
                "Utagering på rom",
                TrainingStatus.HELD,
                TODAY.minusDays(3),
                new BigDecimal("1.50"),
                "BHT",
                12,
                TODAY.plusMonths(6),
                null,
                "",
                "Navneliste i sak 26/41",
                List.of(kari, ola).stream().sorted().toList());

        var stored = saved(trainings.add(content));

        assertThat(trainings.byId(stored.id())).contains(stored);
        assertThat(stored.content()).isEqualTo(content);
        assertThat(trainings.lastHeld(TrainingKind.DRILL, unit)).contains(TODAY.minusDays(3));
        assertThat(trainings.lastHeld(TrainingKind.TRAINING, unit)).isEmpty();
    }

    @Test
    void thoseWithoutADayStandFirstThenTheNewest() {
        var older = add(Trainings.held(unit, TrainingKind.TRAINING, TODAY.minusDays(40), 4));
        var newer = add(Trainings.held(unit, TrainingKind.TRAINING, TODAY.minusDays(2), 4));
        var waiting = add(Trainings.waiting(TrainingKind.BASIC_COURSE, WaitingReason.ORGANISER, "HR", kari));

        assertThat(trainings.all()).containsExactly(waiting, newer, older);
        assertThat(trainings.between(TODAY.minusDays(7), TODAY)).containsExactly(waiting, newer);
    }

    @Test
    void whatIsPlannedIsNotHeld() {
        add(Trainings.planned(unit, TrainingKind.DRILL, TODAY.minusDays(1)));

        assertThat(trainings.lastHeld(TrainingKind.DRILL, unit)).isEmpty();
    }

    @Test
    void itSaysWhatIsMissingOrImpossible() {
        assertThat(refused(Trainings.content(null, null, TrainingStatus.HELD, null, null, null, null)))
                .containsExactly("rules.training.kind", "rules.training.day", "rules.training.people");
        assertThat(refused(Trainings.held(null, TrainingKind.DRILL, TODAY.plusDays(1), 0, kari)))
                .containsExactly("rules.unit.required", "rules.training.future");
        assertThat(refused(Trainings.held(UUID.randomUUID(), TrainingKind.DRILL, TODAY, 0, UUID.randomUUID())))
                .containsExactly("rules.unit.unknown", "rules.person.unknown");
        assertThat(refused(Trainings.held(unit, TrainingKind.DRILL, TODAY, 1, kari, ola)))
                .containsExactly("rules.training.fewer");
        assertThat(refused(Trainings.content(
                        unit, TrainingKind.DRILL, TrainingStatus.PLANNED, TODAY, 501, 100_001, TODAY)))
                .containsExactly("rules.training.next", "rules.training.count", "rules.training.hours");
        assertThat(refused(Trainings.waiting(TrainingKind.BASIC_COURSE, null, " ", kari)))
                .containsExactly("rules.training.waiting", "rules.training.mustAct");
        assertThat(refused(Trainings.held(unit, TrainingKind.DRILL, LocalDate.of(1949, 12, 31), 3)))
                .containsExactly("rules.occurredAt.tooOld");
        assertThat(trainings.all()).isEmpty();
    }

    @Test
    void aCourseMayBeOfTheWholeOrganisation() {
        assertThat(add(Trainings.course(TODAY, 40, kari)).content().unitId()).isNull();
    }

    @Test
    void whatSomebodyElseChangedIsNotOverwritten() {
        var stored = add(Trainings.held(unit, TrainingKind.DRILL, TODAY, 0, kari));
        var theirs = saved(trainings.update(
                stored.id(), stored.version(), Trainings.held(unit, TrainingKind.DRILL, TODAY, 0, kari, ola)));

        assertThat(trainings.update(stored.id(), stored.version(), stored.content()))
                .isEqualTo(new SaveResult.Conflict<>(theirs));
        assertThat(trainings.remove(stored.id(), stored.version())).isEqualTo(new SaveResult.Conflict<>(theirs));
        assertThat(trainings.all()).containsExactly(theirs);
        assertThat(theirs.content().participants()).containsExactlyInAnyOrder(kari, ola);
    }

    @Test
    void whyItWaitedIsForgottenOnceItIsHeld() {
        var stored = add(Trainings.waiting(TrainingKind.BASIC_COURSE, WaitingReason.HR_CAPACITY, "HR", kari));
        var held = saved(trainings.update(stored.id(), 1, Trainings.course(TODAY, 40, kari)));

        assertThat(held.content().waiting()).isNull();
        assertThat(held.content().mustAct()).isEmpty();
    }

    @Test
    void everyWriteLeavesATrail() {
        var stored = add(Trainings.held(unit, TrainingKind.DRILL, TODAY, 0, kari));
        saved(trainings.update(stored.id(), 1, Trainings.held(unit, TrainingKind.DRILL, TODAY, 0, ola)));
        saved(trainings.remove(stored.id(), 2));

        assertThat(trainings.all()).isEmpty();
        assertThat(new AuditRepository(vault).newest(0, 20).reversed())
                .filteredOn(entry -> stored.id().equals(entry.recordId()))
                .extracting(AuditEntry::action)
                .containsExactly("created", "changed", "removed");
    }

    private Training add(TrainingContent content) {
        return saved(trainings.add(content));
    }

    private List<String> refused(TrainingContent content) {
        return ((SaveResult.Invalid<Training>) trainings.add(content))
                .problems().stream().map(Problem::messageKey).toList();
    }

    private static <T> T saved(SaveResult<T> result) {
        return ((SaveResult.Saved<T>) result).stored();
    }
}
