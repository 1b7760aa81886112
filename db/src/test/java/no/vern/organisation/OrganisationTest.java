package no.vern.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.TestVaults;
import no.vern.workspace.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @TempDir
    Path folder;

    private Vault vault;
    private UnitRepository units;
    private PersonRepository persons;
    private RoleRepository roles;

    @BeforeEach
    void open() {
        vault = TestVaults.register(folder);
        units = new UnitRepository(vault);
        persons = new PersonRepository(vault);
        roles = new RoleRepository(vault);
    }

    @AfterEach
    void close() {
        vault.close();
    }

    private static <T> T saved(SaveResult<T> result) {
        if (result instanceof SaveResult.Saved<T>(var stored)) {
            return stored;
        }
        throw new AssertionError("Not saved: " + result);
    }

    private static Problem problem(SaveResult<?> result) {
        if (result instanceof SaveResult.Invalid<?>(var problems)) {
            return problems.getFirst();
        }
        throw new AssertionError("Not refused: " + result);
    }

    @Test
    void aUnitComesBackAsItWasSaved() {
        var above = saved(units.add(UnitContent.named("Helse")));
        var content = new UnitContent("Sykehjem A", above.id(), DAY, DAY.plusYears(1), above.id(), 42, UnitType.NURSING_HOME);

        var unit = saved(units.add(content));

        assertThat(units.byId(unit.id())).contains(unit);
        assertThat(unit.content()).isEqualTo(content);
        assertThat(units.byName("  sykehjem a ")).contains(unit);
    }

    @Test
    void twoUnitsOfANameCannotExistInOnePlaceAtATime() {
        saved(units.add(UnitContent.named("Skole").valid(null, DAY)));

        assertThat(problem(units.add(UnitContent.named("SKOLE").valid(DAY, null))))
                .isEqualTo(Problem.of("name", "rules.unitName.taken", "SKOLE"));
        var next = saved(units.add(UnitContent.named("Skole").valid(DAY.plusDays(1), null)));
        saved(units.add(UnitContent.named("Skole").under(next.id())));
    }

    @Test
    void aUnitIsNeverBelowItself() {
        var above = saved(units.add(UnitContent.named("Over")));
        var below = saved(units.add(UnitContent.named("Under").under(above.id())));

        assertThat(problem(units.update(above.id(), 1, above.content().under(below.id()))))
                .isEqualTo(Problem.of("parent", "rules.unitParent.ring"));
        assertThat(problem(units.update(above.id(), 1, above.content().under(above.id()))))
                .isEqualTo(Problem.of("parent", "rules.unitParent.ring"));
        assertThat(problem(units.update(above.id(), 1, above.content().under(UUID.randomUUID()))))
                .isEqualTo(Problem.of("parent", "rules.unit.unknown"));
    }

    @Test
    void aUnitNeverSucceedsItself() {
        var first = saved(units.add(UnitContent.named("A")));
        var second = saved(units.add(UnitContent.named("B").followedBy(first.id())));

        assertThat(problem(units.update(first.id(), 1, first.content().followedBy(second.id()))))
                .isEqualTo(Problem.of("successor", "rules.unitSuccessor.ring"));
    }

    @Test
    void whoSavesAUnitOnAnOldVersionSeesWhatIsStored() {
        var first = saved(units.add(UnitContent.named("A")));
        var theirs = saved(units.update(first.id(), 1, first.content().withEmployees(7)));

        assertThat(units.update(first.id(), 1, first.content().withName("C"))).isEqualTo(new SaveResult.Conflict<>(theirs));
        assertThat(theirs.version()).isEqualTo(2);
        assertThat(units.byId(first.id())).contains(theirs);
    }

    @Test
    void aUnitIsMadeOnlyOnceByName() {
        var made = saved(units.getOrCreate("Ny enhet"));

        assertThat(saved(units.getOrCreate("ny ENHET"))).isEqualTo(made);
        assertThat(units.all()).containsExactly(made);
    }

    @Test
    void personsAreKeptAndChecked() {
        var kari = saved(persons.add(new PersonContent(" Kari ", "kari@kommune.no", "90 00 00 00")));

        assertThat(persons.byId(kari.id())).contains(kari);
        assertThat(persons.byName("KARI")).containsExactly(kari);
        assertThat(problem(persons.add(PersonContent.named(" ")))).isEqualTo(Problem.of("name", "rules.personName.required"));
        assertThat(problem(persons.add(new PersonContent("Ola", "ola", ""))))
                .isEqualTo(Problem.of("email", "rules.email.malformed"));
        var renamed = saved(persons.update(kari.id(), 1, PersonContent.named("Kari Ny")));
        assertThat(persons.update(kari.id(), 1, PersonContent.named("X"))).isEqualTo(new SaveResult.Conflict<>(renamed));
    }

    @Test
    void theChainGoesFromTheUnitUpByRankOnTheDay() {
        var top = saved(units.add(UnitContent.named("Sektor"))).id();
        var unit = saved(units.add(UnitContent.named("Enhet").under(top))).id();
        var director = role(null, 0, null, null);
        var sector = role(top, 0, null, null);
        var standIn = role(unit, 2, null, null);
        var leader = role(unit, 1, DAY, null);
        role(unit, 0, null, DAY.minusDays(1));

        assertThat(roles.chain(UnitRole.LINE_MANAGER, unit, DAY)).containsExactly(leader, standIn, sector, director);
        assertThat(roles.chain(UnitRole.LINE_MANAGER, top, DAY)).containsExactly(sector, director);
        assertThat(roles.chain(UnitRole.LINE_MANAGER, null, DAY)).containsExactly(director);
        assertThat(roles.chain(UnitRole.HR, unit, DAY)).isEmpty();
    }

    @Test
    void rolesAreCheckedAndGuardedLikeTheRest() {
        var given = role(null, 0, null, null);
        var reversed = new RoleContent(given.personId(), null, UnitRole.HR, 0, DAY, DAY.minusDays(1));

        assertThat(problem(roles.add(reversed))).isEqualTo(Problem.of("validTo", "rules.period.reversed"));
        assertThat(problem(roles.add(new RoleContent(UUID.randomUUID(), null, UnitRole.HR, 0, null, null))))
                .isEqualTo(Problem.of("person", "rules.person.unknown"));
        var ended = saved(roles.update(
                given.id(), 1, new RoleContent(given.personId(), null, UnitRole.LINE_MANAGER, 0, null, DAY)));
        assertThat(roles.update(given.id(), 1, given.content())).isEqualTo(new SaveResult.Conflict<>(ended));
        roles.remove(given.id());
        assertThat(roles.all()).isEqualTo(List.of());
    }

    private RoleAssignment role(UUID unit, int rank, LocalDate from, LocalDate to) {
        var person = saved(persons.add(PersonContent.named("P" + rank)));
        return saved(roles.add(new RoleContent(person.id(), unit, UnitRole.LINE_MANAGER, rank, from, to)));
    }
}
