package no.vern.app.quickentry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicReference;
import no.vern.app.incident.Register;
import no.vern.app.ui.Tasks;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.Channel;
import no.vern.incident.Incident;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import no.vern.incident.Severity;
import no.vern.organisation.PersonContent;
import no.vern.organisation.UnitContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickEntryViewModelTest {
    @TempDir
    Path folder;

    private final AtomicReference<Incident> saved = new AtomicReference<>();
    private Register register;
    private QuickEntryViewModel quick;

    @BeforeEach
    void open() {
        register = new Register(folder);
        register.unit(UnitContent.named("Nav Sentrum"));
        register.unit(UnitContent.named("Nav Heimdal"));
        quick = quickEntry(Tasks.sameThread());
        quick.open();
    }

    private QuickEntryViewModel quickEntry(Tasks tasks) {
        var model = new QuickEntryViewModel(
                register.incidents,
                register.rules,
                new Directory(register.units, register.persons),
                tasks,
                register.texts,
                Register.NOW);
        model.onSaved(saved::set);
        return model;
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void type(String line) {
        quick.lineProperty().set(line);
    }

    private Part part(Meaning.Kind kind) {
        return quick.parts().stream().filter(part -> part.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void savesTheLineAsAnIncident() {
        type("trussel telefon @Nav Sentrum kunde truet saksbehandler i går 14:30 !2 +Ola");

        quick.save();

        var content = saved.get().content();
        assertThat(content.type()).isEqualTo(IncidentType.THREAT);
        assertThat(content.channel()).isEqualTo(Channel.PHONE);
        assertThat(content.occurredOn()).isEqualTo(LocalDate.of(2026, 6, 14));
        assertThat(content.occurredTime()).isEqualTo(LocalTime.of(14, 30));
        assertThat(content.severityAssessed()).isEqualTo(Severity.SERIOUS);
        assertThat(content.title()).isEqualTo("kunde truet saksbehandler");
        assertThat(content.affectedNames()).isEqualTo("Ola");
        assertThat(content.reportedAt()).isEqualTo("2026-06-15T12:00");
        assertThat(quick.lineProperty().get()).isEmpty();
    }

    @Test
    void namesAUnitThatIsNotThereWithoutTheSigns() {
        type("trussel @\"Nav Nord\" ropte");
        assertThat(part(Meaning.Kind.UNIT).trouble()).isEqualTo("Ingen enhet heter «Nav Nord». Velg en enhet.");
        assertThat(part(Meaning.Kind.UNIT).label()).isEqualTo("Nav Nord");
    }

    @Test
    void asksWhoDidItAfterViolenceAndSavesWithoutAnAnswer() {
        type("avvik @Nav Sentrum lampen er knust");
        assertThat(quick.parts()).noneMatch(part -> part.kind() == Meaning.Kind.PERPETRATOR);
        type("trussel @Nav Sentrum ropte stygge ting");
        assertThat(part(Meaning.Kind.PERPETRATOR).state()).isEqualTo(Part.State.LATER);
        assertThat(part(Meaning.Kind.PERPETRATOR).trouble()).isEmpty();

        quick.correct(new Meaning.DoneBy(Perpetrator.CUSTOMER));
        assertThat(part(Meaning.Kind.PERPETRATOR).label()).isEqualTo("Kunde");
        quick.save();
        assertThat(saved.get().content().perpetrator()).isEqualTo(Perpetrator.CUSTOMER);

        type("trussel @Nav Sentrum ropte igjen");
        assertThat(part(Meaning.Kind.PERPETRATOR).state()).isEqualTo(Part.State.LATER);
        quick.save();
        assertThat(saved.get().content().perpetrator()).isNull();
        assertThat(saved.get().content().title()).isEqualTo("ropte igjen");
    }

    @Test
    void savesALineThatWasDoneBeforeTheUnitsWereRead() {
        var jobs = new ArrayDeque<Runnable>();
        quick = quickEntry(Tasks.on(jobs::add));
        quick.open();
        type("trussel @Nav Sentrum kunde truet saksbehandler i går");

        quick.save();
        while (!jobs.isEmpty()) {
            jobs.remove().run();
        }

        assertThat(saved.get().content().title()).isEqualTo("kunde truet saksbehandler");
        assertThat(quick.problemProperty().get()).isEmpty();
    }

    @Test
    void knowsThePersonsOfTheRegister() {
        var kari = Register.saved(register.persons.add(new PersonContent("Kari Nordmann", "", "")));
        quick.open();
        type("vold @Sykehjem A slått +Kari Nordmann");

        assertThat(quick.content().affected().getFirst().personId()).isEqualTo(kari.id());
    }

    @Test
    void savesWitnessesAndNextOfKinAsWhatTheyAre() {
        type("vold @Sykehjem A slått +Eva vitner +Per og +Liv pårørende +Ola");

        quick.save();

        assertThat(saved.get().content().affected())
                .extracting(person -> person.name() + " " + person.role())
                .containsExactly("Eva EXPOSED", "Per WITNESS", "Liv WITNESS", "Ola NEXT_OF_KIN");
        assertThat(saved.get().content().title()).isEqualTo("slått");
    }

    @Test
    void aRoleIsChosenOnTheChipOfAPersonAndHoldsWhileTheLineIsTypedOn() {
        type("vold @Sykehjem A slått +Eva +Per");
        var choices = quick.parts().stream().filter(part -> part.label().startsWith("Per")).findFirst().orElseThrow();
        assertThat(choices.label()).isEqualTo("Per · utsatt");
        assertThat(choices.choices()).hasSize(AffectedRole.values().length);

        quick.correct(choices.choices().get(AffectedRole.WITNESS.ordinal()));
        type("vold @Sykehjem A slått +Eva +Per i går");

        assertThat(quick.parts()).extracting(Part::label).contains("Eva · utsatt", "Per · vitne");
        assertThat(quick.content().affected())
                .extracting(AffectedPerson::role)
                .containsExactly(AffectedRole.EXPOSED, AffectedRole.WITNESS);
        type("");
        type("vold @Sykehjem A slått +Per");
        assertThat(quick.content().affected()).extracting(AffectedPerson::role).containsExactly(AffectedRole.EXPOSED);
    }

    @Test
    void showsWhatIsMissingAndWhatIsAssumed() {
        type("bråk i gangen");

        assertThat(part(Meaning.Kind.TYPE).state()).isEqualTo(Part.State.MISSING);
        assertThat(part(Meaning.Kind.UNIT).label()).isEqualTo("Velg enhet");
        assertThat(part(Meaning.Kind.DAY).state()).isEqualTo(Part.State.ASSUMED);
        assertThat(part(Meaning.Kind.DAY).label()).isEqualTo("i dag, mandag 15. juni");
    }

    @Test
    void doesNotSaveWithoutAUnitAndSaysSo() {
        type("trussel kunde truet");

        quick.save();

        assertThat(quick.problemProperty().get()).isEqualTo("Velg enhet.");
        assertThat(quick.lineProperty().get()).isEqualTo("trussel kunde truet");
        assertThat(register.incidents.count(IncidentFilter.ALL)).isZero();
    }

    @Test
    void asksWhichUnitIsMeantAndTakesTheAnswer() {
        type("trussel @nav kunde truet");
        assertThat(part(Meaning.Kind.UNIT).state()).isEqualTo(Part.State.UNCLEAR);
        quick.save();
        assertThat(quick.problemProperty().get()).isEqualTo("«nav» kan bety flere ting. Velg hva du mener.");

        quick.correct(part(Meaning.Kind.UNIT).choices().getLast());
        quick.save();

        assertThat(saved.get().content().unitId()).isEqualTo(register.units.byName("Nav Sentrum").orElseThrow().id());
    }

    @Test
    void aCorrectionHoldsWhileTheLineIsTypedOn() {
        type("trussel @Sykehjem A bråk");
        quick.correct(new Meaning.Type(IncidentType.HARASSMENT));

        type("trussel @Sykehjem A bråk i gangen");

        assertThat(quick.content().type()).isEqualTo(IncidentType.HARASSMENT);
        type("");
        type("trussel @Sykehjem A");
        assertThat(quick.content().type()).isEqualTo(IncidentType.THREAT);
    }

    @Test
    void wordsOfAChipThatIsTakenAwayGoBackToTheText() {
        type("trussel @Sykehjem A kommer igjen mandag");

        quick.takeAway(Meaning.Kind.DAY);

        assertThat(quick.entryProperty().get().text()).isEqualTo("kommer igjen mandag");
        assertThat(quick.content().occurredOn()).isEqualTo("2026-06-15");
    }

    @Test
    void refusesADayThatIsStillToCome() {
        type("trussel @Sykehjem A bråk 24.12.2026");

        quick.save();

        assertThat(quick.problemProperty().get()).isEqualTo("«24.12.2026» er fram i tid. Velg en dag som har vært.");
        assertThat(saved.get()).isNull();
    }

    @Test
    void aLongTextIsKeptWholeUnderAShortTitle() {
        var story = "Beboer ble urolig under stell. " + "Det tok lang tid å roe situasjonen. ".repeat(10).strip();
        type("vold @Sykehjem A " + story);

        var content = quick.content();

        assertThat(content.title()).isEqualTo("Beboer ble urolig under stell.");
        assertThat(content.description()).isEqualTo(story);
    }

    @Test
    void saysSoAndKeepsTheLineWhenTheDiskFails() {
        type("trussel @Sykehjem A bråk");
        register.vault.close();

        quick.save();

        assertThat(quick.problemProperty().get()).startsWith("Hendelsen er ikke lagret");
        assertThat(quick.lineProperty().get()).isEqualTo("trussel @Sykehjem A bråk");
    }
}
