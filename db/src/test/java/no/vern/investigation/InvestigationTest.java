package no.vern.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import no.vern.followup.CaseFacts;
import no.vern.followup.SeriousCriterion;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentStatus;
import no.vern.incident.Severity;
import no.vern.incident.TestRegister;
import no.vern.workspace.AuditRepository;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvestigationTest {
    private static final LocalDateTime NIGHT = LocalDateTime.of(2026, 6, 1, 23, 30);

    @TempDir
    private Path folder;

    private TestRegister register;
    private InvestigationRepository investigations;
    private Incident incident;

    @BeforeEach
    void open() {
        register = new TestRegister(folder);
        investigations = new InvestigationRepository(
                register.vault, register.incidents, new InvestigationRules(TestRegister.NOW));
        incident = register.add(register.threat("Trussel").build());
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static InvestigationContent causes(Cause... causes) {
        return new InvestigationContent(List.of(), List.of(causes), List.of());
    }

    private static InvestigationContent events(CaseEvent... events) {
        return new InvestigationContent(List.of(events), List.of(), List.of());
    }

    private static Cause cause(int depth, String text) {
        return new Cause(depth, text, null);
    }

    private static List<String> problems(SaveResult<?> result) {
        assertThat(result).isInstanceOf(SaveResult.Invalid.class);
        return ((SaveResult.Invalid<?>) result).problems().stream().map(Problem::field).toList();
    }

    @Test
    void isKeptWholeAndChangedFromAVersion() {
        assertThat(investigations.of(incident.id())).isEqualTo(Investigation.NONE);
        var content = new InvestigationContent(
                List.of(new CaseEvent(NIGHT, "Alarmen gikk"), new CaseEvent(null, "Hjelpen kom")),
                List.of(
                        new Cause(0, "Hun var alene", CauseCategory.ORGANISATION),
                        new Cause(1, "Vakten var ubemannet", CauseCategory.ORGANISATION),
                        new Cause(0, "Døren kunne ikke låses", CauseCategory.TECHNOLOGY)),
                List.of(new Barrier("Bærbar alarm", "Lå i skapet")));

        var first = TestRegister.saved(investigations.save(incident.id(), 0, content));

        assertThat(first).isEqualTo(new Investigation(1, content));
        assertThat(investigations.save(incident.id(), 0, InvestigationContent.EMPTY))
                .isEqualTo(new SaveResult.Conflict<>(first));
        var second = TestRegister.saved(investigations.save(incident.id(), 1, causes(cause(0, "Ny"))));
        assertThat(investigations.of(incident.id())).isEqualTo(second);
        assertThat(new AuditRepository(register.vault).newest(0, 1).getFirst().changes())
                .contains("Bærbar alarm: Lå i skapet", "- Vakten var ubemannet ORGANISATION", "2026-06-01T23:30 Alarmen gikk");
        assertThat(register.incidents.find(incident.id()).orElseThrow().version()).isEqualTo(incident.version());
    }

    @Test
    void eventsStandByTheirTimeAndOneWithoutStaysAfterItsNeighbour() {
        var saved = TestRegister.saved(investigations.save(
                incident.id(),
                0,
                events(
                        new CaseEvent(null, "Uro hele dagen"),
                        new CaseEvent(NIGHT, "Slag"),
                        new CaseEvent(null, "Falt"),
                        new CaseEvent(null, "  "),
                        new CaseEvent(NIGHT.minusMinutes(5), "Roping"))));

        assertThat(saved.content().events())
                .extracting(CaseEvent::what)
                .containsExactly("Uro hele dagen", "Roping", "Slag", "Falt");
    }

    @Test
    void anEmptyWhyLeavesNoGapInTheTree() {
        var saved = TestRegister.saved(investigations.save(
                incident.id(),
                0,
                causes(cause(2, "a"), cause(1, "b"), cause(2, " "), cause(3, "c"), cause(9, "d"), cause(0, "e"))));

        assertThat(saved.content().causes())
                .containsExactly(cause(0, "a"), cause(1, "b"), cause(2, "c"), cause(3, "d"), cause(0, "e"));
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(problems(investigations.save(
                        incident.id(), 0, events(new CaseEvent(NIGHT, "Slag"), new CaseEvent(NIGHT.plusYears(1), "x")))))
                .containsExactly("events.1");
        assertThat(problems(investigations.save(incident.id(), 0, causes(cause(0, "x".repeat(2_001))))))
                .containsExactly("causes.0");
        assertThat(problems(investigations.save(
                        incident.id(),
                        0,
                        new InvestigationContent(List.of(), List.of(), List.of(new Barrier("", "Virket ikke"))))))
                .containsExactly("barriers.0");
        assertThat(problems(investigations.save(
                        incident.id(),
                        0,
                        new InvestigationContent(List.of(), Collections.nCopies(201, cause(0, "x")), List.of()))))
                .containsExactly("rows");
        var deep = new Cause[InvestigationRules.DEEPEST + 2];
        java.util.Arrays.setAll(deep, depth -> cause(depth, "x"));
        assertThat(problems(investigations.save(incident.id(), 0, causes(deep)))).containsExactly("causes.10");
        assertThat(investigations.of(incident.id())).isEqualTo(Investigation.NONE);
    }

    @Test
    void aClosedCasesIsOnlyRead() {
        register.move(incident, IncidentStatus.CLOSED);

        assertThat(problems(investigations.save(incident.id(), 0, causes(cause(0, "x"))))).containsExactly("status");
    }

    @Test
    void isSuggestedForTheSeriousOnes() {
        assertThat(suggested(content())).isFalse();
        assertThat(suggested(content().severityAssessed(Severity.MINOR).severityPotential(Severity.SERIOUS))).isFalse();
        assertThat(suggested(content().severityAssessed(Severity.SERIOUS))).isTrue();
        assertThat(suggested(content().severityAssessed(Severity.MINOR).severityExperienced(Severity.SERIOUS))).isTrue();
        assertThat(suggested(content().severityPotential(Severity.VERY_SERIOUS))).isTrue();
        var facts = new CaseFacts(null, null, null, null, null, null, Set.of(SeriousCriterion.HEAD_INJURY), null, null);
        assertThat(InvestigationRules.suggested(content().build(), facts)).isTrue();
    }

    private IncidentContent.Builder content() {
        return register.threat("Trussel");
    }

    private static boolean suggested(IncidentContent.Builder content) {
        return InvestigationRules.suggested(content.build(), CaseFacts.UNKNOWN);
    }
}
