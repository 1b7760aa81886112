package no.vern.app.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import no.vern.incident.Relation;
import no.vern.incident.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentFormViewModelTest {
    @TempDir
    Path folder;

    private final AtomicReference<Incident> saved = new AtomicReference<>();
    private Register register;
    private IncidentFormViewModel form;

    @BeforeEach
    void open() {
        register = new Register(folder);
        form = newForm();
    }

    @AfterEach
    void close() {
        register.close();
    }

    private IncidentFormViewModel newForm() {
        var model = register.form();
        model.onSaved(saved::set);
        return model;
    }

    private void fillTheLeast() {
        form.form().unit.set(register.unit);
        form.form().type.set(IncidentType.THREAT);
        form.form().occurredOn.set(LocalDate.of(2026, 6, 14));
        form.form().title.set("Kunde truet");
    }

    @Test
    void savesEveryFieldOfTheForm() {
        form.startNew(IncidentContent.builder().build());
        fillTheLeast();
        var fields = form.form();
        fields.occurredTime.set(LocalTime.of(14, 30));
        fields.reportedOn.set(LocalDate.of(2026, 6, 15));
        fields.reportedTime.set(LocalTime.of(8, 0));
        fields.reportedBy.set("Leder");
        fields.place.set("Rom 12");
        fields.description.set("Hele historien");
        fields.perpetrator.set(Perpetrator.CUSTOMER);
        fields.channel.set(no.vern.incident.Channel.PHONE);
        fields.alone.set(true);
        fields.eveningOrNight.set(false);
        fields.injury.set(true);
        fields.injuryType.set("bruddskade");
        fields.bodyPart.set("hode");
        fields.injuryCause.set("velt");
        fields.injuryBackground.set("materialsvikt");
        fields.absenceDays.set(" 3 ");
        fields.severityAssessed.set(Severity.SERIOUS);
        fields.severityExperienced.set(Severity.VERY_SERIOUS);
        fields.severityPotential.set(Severity.VERY_SERIOUS);
        fields.immediateMeasures.set("Ringte vakta");
        fields.affected.set(List.of(new AffectedPerson("Ola", null, AffectedRole.EXPOSED, Relation.EMPLOYEE)));
        var typed = fields.content();

        form.save();

        var stored = saved.get().content();
        assertThat(stored.but().affected(typed.affected()).build()).isEqualTo(typed);
        assertThat(stored.affected()).singleElement().satisfies(person ->
                assertThat(new AffectedPerson(person.name(), person.personId(), person.role(), person.relation()))
                        .isEqualTo(typed.affected().getFirst()));
        assertThat(typed.absenceDays()).isEqualTo(3);
        assertThat(form.dirtyProperty().get()).isFalse();
    }

    @Test
    void tellsWhatAnIncidentGrewOutOfWhichItBecame() {
        var became = new ArrayList<Incident>();
        form.startNew(IncidentContent.builder().build(), became::add);
        fillTheLeast();
        form.save();

        assertThat(became).singleElement().satisfies(incident -> assertThat(incident.number()).hasToString("2026-0001"));

        form.startNew(IncidentContent.builder().build());
        fillTheLeast();
        form.save();
        assertThat(became).as("the next one grew out of nothing").hasSize(1);
    }

    @Test
    void presumesThatItIsReportedNow() {
        form.startNew(IncidentContent.builder().build());

        assertThat(form.form().reportedOn.get()).isEqualTo("2026-06-15");
        assertThat(form.form().reportedTime.get()).isEqualTo("12:00");
        assertThat(form.dirtyProperty().get()).isFalse();
    }

    @Test
    void tellsWhatIsWrongWithAFieldWhenItIsLeftAndOnlyThat() {
        form.startNew(IncidentContent.builder().build());

        form.left("unit");

        assertThat(form.problem("unit").get()).isEqualTo("Velg enhet.");
        assertThat(form.problem("type").get()).isEmpty();
        form.form().unit.set(register.unit);
        assertThat(form.problem("unit").get()).isEmpty();
    }

    @Test
    void tellsAllThatIsWrongWhenSavingAndSavesNothing() {
        form.startNew(IncidentContent.builder().build());
        form.form().occurredOn.set(LocalDate.of(2026, 6, 20));

        form.save();

        assertThat(form.problem("unit").get()).isNotEmpty();
        assertThat(form.problem("type").get()).isNotEmpty();
        assertThat(form.problem("title").get()).isNotEmpty();
        assertThat(form.problem("occurredAt").get()).contains("fram i tid");
        assertThat(form.saving().failureProperty().get()).startsWith("5 felt");
        assertThat(register.incidents.count(IncidentFilter.ALL)).isZero();
    }

    @Test
    void refusesWhatCannotBeReadAndKeepsIt() {
        form.startNew(IncidentContent.builder().build());
        fillTheLeast();
        form.form().absenceDays.set("tre");
        form.state().unreadable().put("occurredAt", "31.31");

        form.save();

        assertThat(saved.get()).isNull();
        assertThat(form.problem("absenceDays").get()).startsWith("Skriv antall dager");
        assertThat(form.problem("occurredAt").get()).startsWith("Skriv datoen");
        assertThat(form.form().absenceDays.get()).isEqualTo("tre");
    }

    @Test
    void asksForTheInjuryOnlyWhenThereIsOneAndForgetsItsDetailsOtherwise() {
        form.startNew(IncidentContent.builder().build());
        assertThat(form.state().injuredProperty().get()).isFalse();

        form.form().injury.set(true);
        form.form().injuryType.set("bruddskade");
        assertThat(form.state().injuredProperty().get()).isTrue();
        form.form().injury.set(false);

        assertThat(form.state().injuredProperty().get()).isFalse();
        assertThat(form.form().content().injuryType()).isNull();
    }

    @Test
    void keepsOnlyATraceWhenAnEmployeeDidIt() {
        form.startNew(IncidentContent.builder().build());
        fillTheLeast();
        form.form().affected.set(List.of(new AffectedPerson("Ola", null, AffectedRole.EXPOSED, null)));
        form.form().perpetrator.set(Perpetrator.LEADER);
        assertThat(form.state().referredProperty().get()).isTrue();

        form.save();

        assertThat(saved.get().status()).isEqualTo(IncidentStatus.REFERRED);
        assertThat(saved.get().content().title()).isEmpty();
        assertThat(saved.get().content().affected()).isEmpty();
    }

    @Test
    void offersTheDraftAgainAfterACrash() {
        form.startNew(IncidentContent.builder().build());
        fillTheLeast();
        form.state().unreadable().put("reportedAt", "i overmorgen");
        form.form().place.set("Rom 1");

        form = newForm();
        form.startNew(IncidentContent.builder().build());
        assertThat(form.form().title.get()).isEmpty();
        form.resumeDraft();

        assertThat(form.form().title.get()).isEqualTo("Kunde truet");
        assertThat(form.form().place.get()).isEqualTo("Rom 1");
        assertThat(form.state().unreadable()).containsEntry("reportedAt", "i overmorgen");
        assertThat(form.dirtyProperty().get()).isTrue();
    }

    @Test
    void letsGoOfTheDraftOnceItIsSavedOrGivenUp() {
        form.startNew(IncidentContent.builder().build());
        fillTheLeast();
        assertThat(register.drafts.all()).hasSize(1);
        form.save();
        assertThat(register.drafts.all()).isEmpty();

        form.startNew(IncidentContent.builder().build());
        form.form().title.set("Noe annet");
        form.discardDraft();

        assertThat(register.drafts.all()).isEmpty();
    }

    @Test
    void keepsADraftOfEachIncidentForItself() {
        var incident = register.add(register.threat("Før"));
        form.edit(incident);
        form.form().title.set("Halvveis");

        form = newForm();
        form.startNew(IncidentContent.builder().build());
        assertThat(form.foundDraftProperty().get()).isNull();
        form.edit(incident);

        assertThat(form.foundDraftProperty().get().content().title()).isEqualTo("Halvveis");
    }

    @Test
    void showsAConflictFieldByFieldAndOverwritesNothing() {
        var incident = register.add(register.threat("Før").place("Rom 1"));
        form.edit(incident);
        form.form().title.set("Min tittel");
        form.form().place.set("Mitt sted");
        register.incidents.update(
                incident.id(), 1, incident.content().but().title("Deres tittel").build());

        form.save();

        assertThat(form.differences())
                .containsExactly(
                        new Difference(IncidentField.PLACE, "Mitt sted", "Rom 1"),
                        new Difference(IncidentField.TITLE, "Min tittel", "Deres tittel"));
        assertThat(register.incidents.find(incident.id()).orElseThrow().content().title())
                .isEqualTo("Deres tittel");
        form.takeTheirs(IncidentField.TITLE);
        form.settleConflict();
        form.save();
        var stored = register.incidents.find(incident.id()).orElseThrow();
        assertThat(stored.content().title()).isEqualTo("Deres tittel");
        assertThat(stored.content().place()).isEqualTo("Mitt sted");
    }

    @Test
    void showsAsAConflictWhatWasSavedAfterTheDraftWasBegun() {
        var incident = register.add(register.threat("Før"));
        form.edit(incident);
        form.form().place.set("Mitt sted");
        var theirs = Register.saved(register.incidents.update(
                incident.id(), 1, incident.content().but().title("Deres tittel").build()));

        form = newForm();
        form.edit(theirs);
        form.resumeDraft();

        assertThat(form.differences())
                .containsExactly(
                        new Difference(IncidentField.PLACE, "Mitt sted", ""),
                        new Difference(IncidentField.TITLE, "Før", "Deres tittel"));
        form.save();
        assertThat(register.incidents.find(incident.id()).orElseThrow()).isEqualTo(theirs);
        form.takeTheirs(IncidentField.TITLE);
        form.settleConflict();
        form.save();
        var stored = register.incidents.find(incident.id()).orElseThrow().content();
        assertThat(stored.title()).isEqualTo("Deres tittel");
        assertThat(stored.place()).isEqualTo("Mitt sted");
    }

    @Test
    void goesOnWithADraftOfTheSameVersionWithoutAConflict() {
        var incident = register.add(register.threat("Før"));
        form.edit(incident);
        form.form().place.set("Mitt sted");

        form = newForm();
        form.edit(incident);
        form.resumeDraft();
        form.save();

        assertThat(form.saving().conflictProperty().get()).isNull();
        assertThat(saved.get().content().place()).isEqualTo("Mitt sted");
    }

    @Test
    void leavesTheUnexpectedToTheWindowRatherThanBlamingTheDisk() {
        var gone = register.add(register.threat("Før"));
        form.edit(new Incident(
                UUID.randomUUID(),
                gone.version(),
                gone.number(),
                gone.status(),
                gone.content(),
                gone.followed(),
                gone.followedFrom(),
                gone.sourceId(),
                gone.createdAt(),
                gone.updatedAt()));
        form.form().title.set("Etter");

        assertThatThrownBy(form::save).isInstanceOf(NoSuchElementException.class);

        assertThat(form.saving().failureProperty().get()).isEmpty();
        assertThat(form.saving().busyProperty().get()).isFalse();
    }

    @Test
    void whatWasReferredMeanwhileStaysSoWhenAnOlderFormIsSaved() {
        form.startNew(IncidentContent.builder().build());
        fillTheLeast();
        form.save();
        var incident = saved.get();
        form.edit(incident);
        form.form().title.set("Mine ord");
        form.form().type.set(IncidentType.ACCIDENT);
        register.incidents.update(
                incident.id(),
                incident.version(),
                incident.content().but().perpetrator(Perpetrator.LEADER).build());
        form.save();

        form.settleConflict();
        form.save();

        assertThat(saved.get().status()).isEqualTo(IncidentStatus.REFERRED);
        assertThat(saved.get().content().title()).isEmpty();
    }

    @Test
    void isNoReferralForAnAccident() {
        form.startNew(IncidentContent.builder().build());
        fillTheLeast();
        form.form().perpetrator.set(Perpetrator.EMPLOYEE);
        assertThat(form.state().referredProperty().get()).isTrue();

        form.form().type.set(IncidentType.ACCIDENT);

        assertThat(form.state().referredProperty().get()).isFalse();
    }

    @Test
    void canDropWhatWasTypedAfterAConflict() {
        var incident = register.add(register.threat("Før"));
        form.edit(incident);
        form.form().title.set("Min");
        register.incidents.update(
                incident.id(), 1, incident.content().but().title("Deres").build());
        form.save();

        form.dropMine();

        assertThat(form.form().title.get()).isEqualTo("Deres");
        assertThat(form.dirtyProperty().get()).isFalse();
        assertThat(form.saving().conflictProperty().get()).isNull();
    }

    @Test
    void takesTheLastChangeBackFieldByField() {
        form.startNew(IncidentContent.builder().build());
        form.form().title.set("K");
        form.form().title.set("Kunde");
        form.left("title");
        form.form().title.set("Kunde slo");
        form.form().alone.set(true);

        form.undo();
        assertThat(form.form().alone.get()).isNull();
        form.undo();
        assertThat(form.form().title.get()).isEqualTo("Kunde");
        form.undo();
        assertThat(form.form().title.get()).isEmpty();
        form.undo();
        assertThat(form.dirtyProperty().get()).isFalse();
    }

    @Test
    void saysSoAndKeepsTheTextWhenTheDiskFails() {
        form.startNew(IncidentContent.builder().build());
        fillTheLeast();
        register.vault.close();

        form.save();

        assertThat(form.saving().failureProperty().get())
                .isEqualTo("Vern er låst. Lås opp og prøv igjen. Teksten din står her fortsatt.");
        assertThat(form.form().title.get()).isEqualTo("Kunde truet");
        assertThat(form.dirtyProperty().get()).isTrue();
        assertThat(form.saving().busyProperty().get()).isFalse();
    }
}
