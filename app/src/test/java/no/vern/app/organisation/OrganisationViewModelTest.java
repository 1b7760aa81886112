package no.vern.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import no.vern.organisation.RoleAssignment;
import java.util.UUID;
import no.vern.organisation.Person;
import no.vern.settings.DraftRepository;
import no.vern.app.ui.AnsweringDialogs;
import no.vern.app.draft.Drafts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import no.vern.app.incident.Register;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.organisation.OrganisationViewModel.Opened;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.Tasks;
import no.vern.organisation.PersonContent;
import no.vern.organisation.PersonRepository;
import no.vern.organisation.RoleContent;
import no.vern.organisation.RoleRepository;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.organisation.UnitType;
import no.vern.organisation.UnitRole;
import no.vern.workspace.SmallDisk;
import no.vern.workspace.TestVaults;
import no.vern.workspace.Vault;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisationViewModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-11T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Vault vault;
    private UnitRepository units;
    private StatusLine status;
    private OrganisationViewModel model;

    @BeforeEach
    void open() {
        vault = TestVaults.register(folder);
        units = new UnitRepository(vault);
        var texts = Texts.of(Language.NB);
        status = new StatusLine(texts, CLOCK);
        model = new OrganisationViewModel(
                units,
                new PersonRepository(vault),
                new RoleRepository(vault),
                Tasks.sameThread(),
                texts,
                CLOCK,
                status);
        model.load();
    }

    @AfterEach
    void close() {
        vault.close();
    }

    private Drafts desk() {
        var desk = new Drafts(
                new DraftRepository(vault, "Kari"),
                Tasks.sameThread(),
                Runnable::run,
                new AnsweringDialogs(),
                Texts.of(Language.NB),
                _ -> {});
        desk.load();
        return desk;
    }

    @Test
    void whatIsPutBackOfAUnitIsNotSavedOverWhatSomebodyElseSavedMeanwhile() {
        var stored = added("Avdeling");
        var mine = edit(stored);
        desk().open(mine.typed());
        mine.name.set("Min avdeling");
        var theirs = Register.saved(
                units.update(stored.id(), stored.version(), UnitContent.named("Deres avdeling")));

        var again = edit(theirs);
        desk().open(again.typed());
        again.save();

        assertThat(again.saving().conflictProperty().get()).isEqualTo(theirs);
        again.saveMine();
        assertThat(units.byId(stored.id()).orElseThrow().content().name()).isEqualTo("Min avdeling");
    }

    @Test
    void whatIsPutBackOfAPersonIsNotSavedOverWhatSomebodyElseSavedMeanwhile() {
        var persons = new PersonRepository(vault);
        var stored = Register.saved(persons.add(new PersonContent("Kari Nes", "", "")));
        var mine = person(stored, persons);
        desk().open(mine.typed());
        mine.phone.set("900 00 000");
        var theirs = Register.saved(
                persons.update(stored.id(), stored.version(), new PersonContent("Kari Nes", "kari@nes.no", "")));

        var again = person(theirs, persons);
        desk().open(again.typed());
        again.save();

        assertThat(again.saving().conflictProperty().get()).isEqualTo(theirs);
        again.takeTheirs();
        assertThat(again.phone.get()).isEmpty();
        again.phone.set("911 11 111");
        again.save();
        assertThat(persons.byId(stored.id()).orElseThrow().content())
                .isEqualTo(new PersonContent("Kari Nes", "kari@nes.no", "911 11 111"));
    }

    @Test
    void whatIsPutBackOfARoleIsNotSavedOverWhatSomebodyElseSavedMeanwhile() {
        var unit = added("Avdeling").id();
        var person = Register.saved(new PersonRepository(vault).add(new PersonContent("Kari Nes", "", "")));
        var repository = new RoleRepository(vault);
        var day = LocalDate.of(2026, 1, 1);
        var stored = Register.saved(repository.add(
                new RoleContent(person.id(), unit, UnitRole.SAFETY_REPRESENTATIVE, 0, day, null)));
        var mine = role(stored, unit, repository);
        mine.validTo.set(day.plusYears(2));
        var theirs = Register.saved(repository.update(
                stored.id(),
                stored.version(),
                new RoleContent(person.id(), unit, UnitRole.SAFETY_REPRESENTATIVE, 0, day.plusDays(1), null)));

        var again = role(theirs, unit, repository);
        assertThat(again.validTo.get()).isEqualTo(day.plusYears(2));
        again.save();

        assertThat(again.saving().conflictProperty().get()).isEqualTo(theirs);
        again.saveMine();
        assertThat(again.saving().messageProperty().get()).isEmpty();
        assertThat(again.writing.get()).isFalse();
    }

    private RolesViewModel role(RoleAssignment stored, UUID unit, RoleRepository repository) {
        var form = new RolesViewModel(unit, null, repository, Tasks.sameThread(), Texts.of(Language.NB), () -> {});
        form.edit(stored);
        desk().open(form.typed());
        return form;
    }

    private static PersonFormViewModel person(Person stored, PersonRepository persons) {
        return new PersonFormViewModel(stored, persons, Tasks.sameThread(), Texts.of(Language.NB), _ -> {});
    }

    private Unit added(String name) {
        model.newUnit();
        var form = model.form((Opened.OfUnit) model.openedProperty().get());
        form.name.set(name);
        form.save();
        return ((Opened.OfUnit) model.openedProperty().get()).unit();
    }

    private UnitFormViewModel edit(Unit unit) {
        model.open(unit);
        return model.form((Opened.OfUnit) model.openedProperty().get());
    }

    @Test
    void adds_a_unit_and_shows_it_in_the_tree() {
        var unit = added("Helse");

        assertThat(model.shown(null)).containsExactly(unit);
        assertThat(model.countProperty().get()).isEqualTo("1 enhet i drift · ingen personer");
        assertThat(status.savedProperty().get()).isEqualTo("Lagret 12:00");
    }

    @Test
    void puts_a_new_unit_under_the_one_that_is_open() {
        var top = added("Helse");
        var under = added("Sykehjem A");

        assertThat(under.parentId()).isEqualTo(top.id());
        assertThat(model.shown(top.id())).containsExactly(under);
    }

    @Test
    void says_under_the_field_what_is_wrong_and_keeps_what_is_typed() {
        model.newUnit();
        var form = model.form((Opened.OfUnit) model.openedProperty().get());
        form.employees.set("tjue");
        form.save();
        assertThat(form.problems().of("employees").get()).startsWith("Skriv antallet som et helt tall");

        form.employees.set("20");
        form.save();
        assertThat(form.problems().of("name").get()).isEqualTo("Skriv navnet på enheten.");
        assertThat(form.saving().messageProperty().get()).isEqualTo("Ett felt mangler eller må rettes.");
        assertThat(form.employees.get()).isEqualTo("20");
        assertThat(units.all()).isEmpty();
    }

    @Test
    void says_what_kind_of_workplace_a_unit_is() {
        var unit = added("Solvang");
        var form = edit(unit);
        assertThat(form.type.get()).isNull();
        form.type.set(UnitType.SCHOOL);
        form.save();

        assertThat(units.byId(unit.id()).orElseThrow().type()).isEqualTo(UnitType.SCHOOL);
        assertThat(edit(units.byId(unit.id()).orElseThrow()).type.get()).isEqualTo(UnitType.SCHOOL);
    }

    @Test
    void shows_a_conflict_and_overwrites_nothing() {
        var unit = added("Helse");
        var form = edit(unit);
        form.name.set("Helse og mestring");
        units.update(unit.id(), unit.version(), UnitContent.named("Helse og omsorg"));
        form.save();

        assertThat(form.saving().messageProperty().get()).startsWith("Noen andre har lagret endringer");
        assertThat(form.name.get()).isEqualTo("Helse og mestring");
        assertThat(units.byId(unit.id()).orElseThrow().name()).isEqualTo("Helse og omsorg");

        form.takeTheirs();
        assertThat(form.name.get()).isEqualTo("Helse og omsorg");
        form.name.set("Helse og mestring");
        form.save();
        assertThat(units.byId(unit.id()).orElseThrow().name()).isEqualTo("Helse og mestring");
    }

    @Test
    void saves_mine_on_top_of_theirs_only_when_asked() {
        var unit = added("Helse");
        var form = edit(unit);
        form.name.set("Helse og mestring");
        units.update(unit.id(), unit.version(), UnitContent.named("Helse og omsorg"));

        form.saveMine();
        assertThat(units.byId(unit.id()).orElseThrow().name()).isEqualTo("Helse og omsorg");
        form.save();
        form.saveMine();

        assertThat(units.byId(unit.id()).orElseThrow().name()).isEqualTo("Helse og mestring");
    }

    @Test
    void leaves_out_a_unit_that_is_no_more_unless_asked() {
        var form = edit(added("Gamle Nav"));
        form.validTo.set(LocalDate.of(2025, 12, 31));
        form.save();

        assertThat(model.shown(null)).isEmpty();
        model.formerProperty().set(true);
        assertThat(model.shown(null)).hasSize(1);
    }

    @Test
    void gives_a_person_a_role_at_a_unit_for_a_time() {
        var unit = added("Helse");
        model.newPerson();
        var person = model.form((Opened.OfPerson) model.openedProperty().get());
        person.name.set("Kari Nordmann");
        person.save();
        var kari = ((Opened.OfPerson) model.openedProperty().get()).person();
        var roles = model.roles(unit.id(), null);
        roles.begin();
        roles.save();
        assertThat(roles.problems().of("person").get()).isEqualTo("Velg hvem som har rollen.");

        roles.person.set(kari.id());
        roles.role.set(UnitRole.LINE_MANAGER);
        roles.validFrom.set(LocalDate.of(2026, 1, 1));
        roles.save();

        assertThat(roles.writing.get()).isFalse();
        assertThat(model.rosterProperty().get().rolesOf(kari.id()))
                .singleElement()
                .satisfies(role -> assertThat(role.unitId()).isEqualTo(unit.id()));
    }

    @Test
    void a_full_disk_is_told_of_a_role_that_is_taken_away_and_the_role_stays(@TempDir Path temp) throws IOException {
        try (var disk = SmallDisk.in(temp);
                var there = new Register(disk.folder())) {
            var stored = Register.saved(there.roles.add(new RoleContent(
                    Register.saved(there.persons.add(PersonContent.named("Kari"))).id(),
                    there.unit,
                    UnitRole.LINE_MANAGER,
                    0,
                    null,
                    null)));
            var roles = new RolesViewModel(
                    there.unit, null, there.roles, Tasks.sameThread(), there.texts, () -> Assertions.fail("Not removed"));
            disk.fill(there.vault);

            roles.remove(stored);

            disk.makeRoom();
            assertThat(roles.removing().messageProperty().get()).startsWith("Ikke lagret: disken er full.");
            assertThat(there.roles.all()).containsExactly(stored);
        }
    }
}
