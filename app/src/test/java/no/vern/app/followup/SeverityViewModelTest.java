package no.vern.app.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.ui.Tasks;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentStatus;
import no.vern.incident.Perpetrator;
import no.vern.incident.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeverityViewModelTest {
    @TempDir
    Path folder;

    private final Texts texts = Texts.of(Language.NB);
    private CaseInHand hand;
    private SeverityViewModel model;
    private Incident incident;

    @BeforeEach
    void open() {
        hand = new CaseInHand(folder, Tasks.sameThread(), Texts.of(Language.NB));
        incident = hand.register.add(hand.saturday().severityExperienced(Severity.VERY_SERIOUS));
        hand.timeline.show(incident.id());
        model = hand.facts.severity();
    }

    @AfterEach
    void close() {
        hand.close();
    }

    @Test
    void a_grade_is_stored_as_it_is_chosen_and_how_it_was_felt_stays() {
        assertThat(model.title(content())).isEqualTo("Alvorlighet: ikke vurdert");
        model.assess(Severity.MINOR);

        var stored = hand.register.incidents.find(incident.id()).orElseThrow().content();
        assertThat(stored.severityAssessed()).isEqualTo(Severity.MINOR);
        assertThat(stored.severityExperienced()).isEqualTo(Severity.VERY_SERIOUS);
        assertThat(content().severityAssessed()).isEqualTo(Severity.MINOR);

        model.assess(null);
        assertThat(content().severityAssessed()).isNull();
        assertThat(content().severityExperienced()).isEqualTo(Severity.VERY_SERIOUS);
    }

    @Test
    void the_higher_of_the_two_says_what_follow_up_it_takes() {
        model.assess(Severity.MINOR);

        assertThat(model.advice(content()))
                .startsWith("Opplevd: ")
                .contains("Den høyeste styrer oppfølgingen.", "Situasjonen krever oppfølging av partene");
    }

    @Test
    void a_grade_that_is_not_felt_higher_governs_by_itself() {
        model.assess(Severity.VERY_SERIOUS);
        assertThat(model.advice(content())).doesNotContain("Den høyeste");
    }

    @Test
    void what_somebody_else_saved_meanwhile_is_shown_and_the_choice_kept_as_a_proposal() {
        var theirs = hand.register.incidents.find(incident.id()).orElseThrow();
        hand.register.incidents.update(
                incident.id(), theirs.version(), theirs.content().but().severityAssessed(Severity.SERIOUS).build());
        model.assess(Severity.MINOR);

        assertThat(hand.register.incidents.find(incident.id()).orElseThrow().content().severityAssessed())
                .isEqualTo(Severity.SERIOUS);
        assertThat(content().severityAssessed()).isEqualTo(Severity.SERIOUS);
        assertThat(model.saving().messageProperty().get()).isNotEmpty();
        assertThat(model.choice().proposedProperty().get()).contains("Lagret nå: ", texts.of(Severity.SERIOUS));

        model.choice().saveMine();
        assertThat(content().severityAssessed()).isEqualTo(Severity.MINOR);
        assertThat(model.choice().proposedProperty().get()).isEmpty();
        assertThat(model.saving().messageProperty().get()).isEmpty();
    }

    @Test
    void the_perpetrator_shows_what_is_stored_when_somebody_else_was_first() {
        var who = hand.facts.perpetrator();
        var theirs = hand.register.incidents.find(incident.id()).orElseThrow();
        hand.register.incidents.update(
                incident.id(), theirs.version(), theirs.content().but().perpetrator(Perpetrator.PUPIL).build());

        who.chosen.set(Perpetrator.UNKNOWN);

        assertThat(who.chosen.get()).isEqualTo(Perpetrator.PUPIL);
        assertThat(who.choice().proposedProperty().get()).contains(texts.of(Perpetrator.UNKNOWN));
        who.choice().takeTheirs();
        assertThat(who.choice().proposedProperty().get()).isEmpty();
        assertThat(content().perpetrator()).isEqualTo(Perpetrator.PUPIL);

        theirs = hand.register.incidents.find(incident.id()).orElseThrow();
        hand.register.incidents.update(
                incident.id(), theirs.version(), theirs.content().but().title("Et annet navn").build());
        who.chosen.set(Perpetrator.EMPLOYEE);
        who.refer();
        assertThat(who.chosen.get()).as("nothing is referred over a change that nobody saw").isEqualTo(Perpetrator.PUPIL);
        who.choice().saveMine();
        assertThat(hand.register.incidents.find(incident.id()).orElseThrow().status()).isEqualTo(IncidentStatus.REFERRED);
    }

    private IncidentContent content() {
        return hand.timeline.shownProperty().get().plan().incident().content();
    }
}
