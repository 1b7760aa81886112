package no.vern.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.vern.incident.Incident;
import no.vern.incident.IncidentStatus;
import no.vern.incident.TestRegister;
import no.vern.workspace.AuditRepository;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final MeasureContent ALARM =
            new MeasureContent("Bærbar alarm til alle", "Enhetsleder", TODAY.plusDays(30), null, "");

    @TempDir
    private Path folder;

    private TestRegister register;
    private MeasureRepository measures;
    private Incident incident;

    @BeforeEach
    void open() {
        register = new TestRegister(folder);
        measures = new MeasureRepository(register.vault, register.incidents, new MeasureRules(TestRegister.NOW));
        incident = register.add(register.threat("Trussel").build());
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Measure added() {
        return TestRegister.saved(measures.add(incident.id(), ALARM));
    }

    private static List<String> problems(SaveResult<?> result) {
        assertThat(result).isInstanceOf(SaveResult.Invalid.class);
        return ((SaveResult.Invalid<?>) result)
                .problems().stream().map(Problem::field).toList();
    }

    private static MeasureContent done(LocalDate day, String effect) {
        return new MeasureContent(ALARM.title(), ALARM.responsible(), ALARM.dueOn(), day, effect);
    }

    @Test
    void saysWhatWhoAndWhenOrIsNotSaved() {
        assertThat(problems(measures.add(incident.id(), MeasureContent.EMPTY)))
                .containsExactly("title", "responsible", "dueOn");
        assertThat(problems(measures.add(incident.id(), done(TODAY.plusDays(1), "")))).containsExactly("doneOn");
        assertThat(measures.of(incident.id())).isEmpty();
    }

    @Test
    void isDoneAndThenToldWhetherItHelped() {
        var stored = added();
        assertThat(stored.content()).isEqualTo(ALARM);
        assertThat(stored.content().late(TODAY.plusDays(30))).isFalse();
        assertThat(stored.content().late(TODAY.plusDays(31))).isTrue();

        var after = TestRegister.saved(measures.update(stored.id(), 1, done(TODAY, " Brukt to ganger. ")));

        assertThat(after.version()).isEqualTo(2);
        assertThat(after.content().effect()).isEqualTo("Brukt to ganger.");
        assertThat(after.content().late(TODAY.plusYears(1))).isFalse();
        assertThat(measures.of(incident.id())).containsExactly(after);
        assertThat(new AuditRepository(register.vault).newest(0, 1).getFirst().changes())
                .contains("doneOn", "2026-06-15", "Brukt to ganger.")
                .doesNotContain("title");
    }

    @Test
    void whatSomebodyElseSavedIsNotOverwritten() {
        var stored = added();
        var theirs = TestRegister.saved(measures.update(stored.id(), 1, done(TODAY, "")));

        assertThat(measures.update(stored.id(), 1, ALARM)).isEqualTo(new SaveResult.Conflict<>(theirs));
        assertThat(measures.remove(stored)).isInstanceOf(SaveResult.Conflict.class);
        TestRegister.saved(measures.remove(theirs));
        assertThat(measures.of(incident.id())).isEmpty();
    }

    @Test
    void livesOnAfterItsCaseWasClosed() {
        var stored = added();
        register.move(incident, IncidentStatus.CLOSED);

        TestRegister.saved(measures.update(stored.id(), 1, done(TODAY, "Virker")));

        assertThat(problems(measures.add(incident.id(), ALARM))).containsExactly("status");
        assertThat(problems(measures.remove(measures.of(incident.id()).getFirst()))).containsExactly("status");
    }
}
