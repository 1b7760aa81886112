package no.vern.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import no.vern.codelist.CodeLists;
import no.vern.workspace.Problem;
import org.junit.jupiter.api.Test;

class IncidentRulesTest {
    private final IncidentRules rules = new IncidentRules(CodeLists.nav(), TestRegister.NOW);

    private static IncidentContent.Builder threat() {
        return IncidentContent.builder()
                .unitId(UUID.randomUUID())
                .type(IncidentType.THREAT)
                .occurredOn(LocalDate.of(2026, 6, 1))
                .title("Truet");
    }

    private void assertProblem(IncidentContent.Builder incident, Problem... problems) {
        assertThat(rules.problems(incident.build())).containsExactly(problems);
    }

    @Test
    void theLeastIsUnitTypeDayAndATitleOrADescription() {
        assertProblem(threat());
        assertProblem(threat().title("").description("Truet"));
        assertProblem(threat().title(" "), Problem.of("title", "rules.title.required"));
        assertProblem(threat().unitId(null), Problem.of("unit", "rules.unit.required"));
        assertProblem(threat().type(null), Problem.of("type", "rules.type.required"));
        assertProblem(threat().occurredOn(null), Problem.of("occurredAt", "rules.occurredAt.required"));
    }

    @Test
    void nothingHappensInTheFutureByTheWallClockInOslo() {
        var today = LocalDate.of(2026, 6, 15);
        var future = Problem.of("occurredAt", "rules.occurredAt.future");
        assertProblem(threat().occurredOn(today));
        assertProblem(threat().occurredOn(today).occurredTime(LocalTime.of(12, 0)));
        assertProblem(threat().occurredOn(today).occurredTime(LocalTime.of(12, 1)), future);
        assertProblem(threat().occurredOn(today.plusDays(1)), future);
    }

    @Test
    void otherColumnsFitIntoTheDatabaseAlsoWhenTheirSignsAreEscaped() {
        var tooWide = Problem.of("extra", "rules.extra.tooWide");
        assertProblem(threat().extra(Map.of("Merknad", "å".repeat(400_000))));
        assertProblem(threat().extra(Map.of("Merknad", "\u0001".repeat(160_000))));
        assertProblem(threat().extra(Map.of("Merknad", "\u0001".repeat(170_000))), tooWide);
    }

    @Test
    void nothingHappenedBeforeNineteenFifty() {
        assertProblem(threat().occurredOn(LocalDate.of(1950, 1, 1)));
        assertProblem(
                threat().occurredOn(LocalDate.of(1949, 12, 31)),
                Problem.of("occurredAt", "rules.occurredAt.tooOld", 1950));
    }

    @Test
    void itIsReportedAfterItHappenedAndBeforeNow() {
        assertProblem(threat().reportedAt(LocalDateTime.of(2026, 6, 1, 0, 0)));
        assertProblem(
                threat().reportedAt(LocalDateTime.of(2026, 5, 31, 23, 59)),
                Problem.of("reportedAt", "rules.reportedAt.beforeOccurred"));
        assertProblem(
                threat().reportedAt(LocalDateTime.of(2026, 6, 15, 12, 1)),
                Problem.of("reportedAt", "rules.reportedAt.future"));
    }

    @Test
    void absenceIsFromNoDaysOn() {
        assertProblem(threat().absenceDays(0));
        assertProblem(threat().absenceDays(-1), Problem.of("absenceDays", "rules.absenceDays.range", 36_500));
        assertProblem(threat().absenceDays(36_501), Problem.of("absenceDays", "rules.absenceDays.range", 36_500));
    }

    @Test
    void injuryCodesAreNavs() {
        assertProblem(threat().injuryType("bruddskade").bodyPart("venstreHaand"));
        assertProblem(threat().injuryType("Brudd"), Problem.of("injuryType", "rules.code.unknown", "Brudd"));
        assertProblem(threat().bodyPart("bruddskade"), Problem.of("bodyPart", "rules.code.unknown", "bruddskade"));
        assertProblem(threat().injuryCause("x"), Problem.of("injuryCause", "rules.code.unknown", "x"));
        assertProblem(threat().injuryBackground("x"), Problem.of("injuryBackground", "rules.code.unknown", "x"));
    }

    @Test
    void textsHaveALength() {
        assertProblem(threat().title("x".repeat(500)));
        assertProblem(threat().title("x".repeat(501)), Problem.of("title", "rules.text.tooLong", 500));
        assertProblem(
                threat().extra(Map.of("k", "x".repeat(500_000))), Problem.of("extra", "rules.text.tooLong", 500_000));
        assertProblem(
                threat().affected(Collections.nCopies(91, new AffectedPerson("", null, AffectedRole.WITNESS, null))),
                Problem.of("affected", "rules.affected.tooMany", 90));
    }
}
