package no.vern.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.vern.bht.BhtPlanContent;
import no.vern.bht.BhtPlanRepository;
import no.vern.bht.BhtPlanStatus;
import no.vern.incident.TestRegister;
import no.vern.organisation.UnitContent;
import no.vern.risk.Assessment;
import no.vern.risk.AssessmentContent;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.HandlingPlanContent;
import no.vern.risk.HandlingPlanRepository;
import no.vern.risk.Mapping;
import no.vern.risk.Occasion;
import no.vern.risk.Participants;
import no.vern.risk.RiskTopic;
import no.vern.risk.Scope;
import no.vern.round.RoundAnswer;
import no.vern.round.RoundContent;
import no.vern.round.RoundItem;
import no.vern.round.RoundKind;
import no.vern.round.RoundRepository;
import no.vern.round.RoundTemplates;
import no.vern.round.Seen;
import no.vern.round.Verdict;
import no.vern.settings.Setting;
import no.vern.settings.SettingRepository;
import no.vern.training.TrainingContent;
import no.vern.training.TrainingKind;
import no.vern.training.TrainingRepository;
import no.vern.training.TrainingStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @TempDir
    Path folder;

    private TestRegister register;
    private StandingRepository standings;

    @BeforeEach
    void open() {
        register = new TestRegister(folder);
        standings = new StandingRepository(register.vault);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private UUID unit(UnitContent content) {
        return TestRegister.saved(register.units.add(content)).id();
    }

    private UnitStanding line(UUID unit) {
        return standings.on(TODAY).lines().stream()
                .filter(line -> line.unit().id().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private Standing at(Duty duty) {
        return line(register.unit).of(duty);
    }

    private Assessment assess(RiskTopic topic, LocalDate revised, boolean finished) {
        return assess(topic, revised, finished, Mapping.OF_UNIT);
    }

    private Assessment assess(RiskTopic topic, LocalDate revised, boolean finished, Mapping mapping) {
        return TestRegister.saved(new AssessmentRepository(register.vault)
                .add(new AssessmentContent(
                        register.unit,
                        "Vurdering",
                        topic,
                        Occasion.YEARLY,
                        revised.minusYears(1),
                        revised,
                        finished,
                        new Participants("Leder", "Alle", "Ingen", "Verneombud", ""),
                        mapping)));
    }

    private void plan(@Nullable LocalDate nextDrill) {
        TestRegister.saved(new HandlingPlanRepository(register.vault)
                .save(0, new HandlingPlanContent(register.unit, "Plan", TODAY.minusDays(9), nextDrill)));
    }

    private void round(RoundKind kind, @Nullable LocalDate held) {
        TestRegister.saved(new RoundRepository(register.vault)
                .add(new RoundContent(
                        kind,
                        register.unit,
                        TODAY,
                        held,
                        kind == RoundKind.ROUND ? "" : "Hjemme",
                        "Leder",
                        "Verneombud",
                        "",
                        kind == RoundKind.ROUND ? null : Verdict.GO,
                        RoundTemplates.of(kind, RoundTemplates.EDITION).items().stream()
                                .collect(Collectors.toMap(RoundItem::code, _ -> new RoundAnswer(Seen.FINE, ""))))));
    }

    private void drill(LocalDate held, @Nullable LocalDate next) {
        TestRegister.saved(new TrainingRepository(register.vault)
                .add(new TrainingContent(
                        register.unit,
                        TrainingKind.DRILL,
                        "Øvelse",
                        TrainingStatus.HELD,
                        held,
                        null,
                        "Leder",
                        8,
                        next,
                        null,
                        "",
                        "",
                        List.of())));
    }

    @Test
    void where_nothing_is_known_nothing_is_fine() {
        assertThat(line(register.unit).gaps()).isEqualTo(Duty.values().length);
        for (var duty : Duty.values()) {
            assertThat(at(duty)).isEqualTo(Standing.MISSING);
            assertThat(standings.on(TODAY).known(duty)).isFalse();
        }
    }

    @Test
    void every_unit_in_which_people_work_today_has_a_line_and_no_other() {
        var area = unit(UnitContent.named("Helse").withEmployees(0));
        var ward = unit(UnitContent.named("Sykehjem B").under(area));
        unit(UnitContent.named("Nedlagt").valid(null, TODAY.minusDays(1)));
        unit(UnitContent.named("Kommer").valid(TODAY.plusDays(1), null));
        var led = unit(UnitContent.named("Stab").withEmployees(3));
        unit(UnitContent.named("Under stab").under(led));

        assertThat(standings.on(TODAY).lines())
                .extracting(line -> line.unit().name())
                .containsExactlyInAnyOrder("Sykehjem A", "Sykehjem B", "Stab", "Under stab");
        assertThat(line(ward).of(Duty.ASSESSMENT)).isEqualTo(Standing.MISSING);
    }

    @Test
    void an_assessment_that_holds_is_enough_and_one_beside_it_that_is_overdue_is_told() {
        assess(RiskTopic.PHYSICAL, TODAY.plusDays(40), false);
        assertThat(at(Duty.ASSESSMENT).state()).isEqualTo(DutyState.UNDER_WAY);
        var late = assess(RiskTopic.PHYSICAL, TODAY, true);
        assertThat(at(Duty.ASSESSMENT).state()).isEqualTo(DutyState.OVERDUE);
        var holds = assess(RiskTopic.OTHER, TODAY.plusDays(1), true);

        assertThat(at(Duty.ASSESSMENT))
                .isEqualTo(new Standing(DutyState.LOOK, null, TODAY.plusDays(1), late.id(), 1));
        assertThat(line(register.unit).lacks(Duty.ASSESSMENT)).isFalse();
        assertThat(standings.on(TODAY.minusDays(1)).lines().getFirst().of(Duty.ASSESSMENT).record())
                .isEqualTo(late.id());
        assertThat(holds.id()).isNotEqualTo(late.id());
    }

    @Test
    void the_assessment_of_a_visit_or_of_a_weeks_work_is_not_that_of_the_unit() {
        for (var scope : List.of(Scope.VISIT, Scope.OPERATION)) {
            assess(
                    RiskTopic.VIOLENCE,
                    TODAY.plusDays(1),
                    false,
                    new Mapping(scope, "Hjemmebesøk", null, null, Set.of(), Set.of()));
        }
        assertThat(at(Duty.ASSESSMENT)).isEqualTo(Standing.MISSING);
    }

    @Test
    void an_assessment_whose_day_has_come_is_overdue() {
        var late = assess(RiskTopic.PHYSICAL, TODAY, true);

        assertThat(at(Duty.ASSESSMENT)).isEqualTo(new Standing(DutyState.OVERDUE, null, TODAY, late.id(), 0));
    }

    @Test
    void a_round_counts_for_the_months_that_are_set_and_only_a_safety_round_that_was_held() {
        round(RoundKind.ROUND, null);
        round(RoundKind.VISIT, TODAY);
        assertThat(at(Duty.ROUND)).isEqualTo(Standing.MISSING);
        round(RoundKind.ROUND, TODAY.minusMonths(12));
        assertThat(at(Duty.ROUND)).isEqualTo(Standing.of(DutyState.IN_PLACE, TODAY.minusMonths(12), TODAY));

        new SettingRepository(register.vault).set(Setting.ROUND_MONTHS, 6);
        assertThat(at(Duty.ROUND).state()).isEqualTo(DutyState.OVERDUE);
        assertThat(standings.on(TODAY).roundMonths()).isEqualTo(6);
    }

    @Test
    void a_drill_is_due_on_the_day_that_was_set_and_else_after_the_months_that_are_set() {
        drill(TODAY.minusMonths(13), TODAY);
        assertThat(at(Duty.DRILL)).isEqualTo(Standing.of(DutyState.IN_PLACE, TODAY.minusMonths(13), TODAY));
        drill(TODAY.minusMonths(11), TODAY.minusDays(1));
        assertThat(at(Duty.DRILL).state()).isEqualTo(DutyState.OVERDUE);
        drill(TODAY.minusMonths(2), null);

        assertThat(at(Duty.DRILL))
                .isEqualTo(Standing.of(DutyState.IN_PLACE, TODAY.minusMonths(2), TODAY.plusMonths(10)));
    }

    @Test
    void a_drill_that_the_handling_plan_promised_is_due_on_that_day_when_it_comes_first() {
        drill(TODAY.minusMonths(2), null);
        plan(TODAY);
        assertThat(at(Duty.DRILL)).isEqualTo(Standing.of(DutyState.IN_PLACE, TODAY.minusMonths(2), TODAY));
        drill(TODAY.minusMonths(1), TODAY.minusDays(1));
        assertThat(at(Duty.DRILL))
                .isEqualTo(Standing.of(DutyState.OVERDUE, TODAY.minusMonths(1), TODAY.minusDays(1)));

        drill(TODAY, null);
        assertThat(at(Duty.DRILL)).isEqualTo(Standing.of(DutyState.IN_PLACE, TODAY, TODAY.plusMonths(12)));
    }

    @Test
    void a_drill_that_was_promised_and_not_held_is_overdue() {
        drill(TODAY.minusMonths(2), null);
        plan(TODAY.minusDays(1));

        assertThat(at(Duty.DRILL))
                .isEqualTo(Standing.of(DutyState.OVERDUE, TODAY.minusMonths(2), TODAY.minusDays(1)));
    }

    @Test
    void a_first_drill_is_due_on_the_day_that_was_promised() {
        plan(TODAY);
        assertThat(at(Duty.DRILL)).isEqualTo(Standing.of(DutyState.MISSING, null, TODAY));

        assertThat(standings.on(TODAY.plusDays(1)).lines().getFirst().of(Duty.DRILL))
                .isEqualTo(Standing.of(DutyState.OVERDUE, null, TODAY));
    }

    @Test
    void a_past_day_does_not_know_of_what_came_later() {
        round(RoundKind.ROUND, TODAY.minusMonths(8));
        round(RoundKind.ROUND, TODAY);
        drill(TODAY.minusMonths(8), null);
        drill(TODAY, null);
        plan(null);
        TestRegister.saved(new BhtPlanRepository(register.vault)
                .add(new BhtPlanContent(
                        register.unit,
                        TODAY.minusMonths(1),
                        TODAY.plusYears(1),
                        BhtPlanStatus.AGREED,
                        "Kommunalsjefen",
                        "Sak",
                        null,
                        null)));
        var then = standings.on(TODAY.minusMonths(6)).lines().getFirst();

        assertThat(then.of(Duty.ROUND).since()).isEqualTo(TODAY.minusMonths(8));
        assertThat(then.of(Duty.DRILL).since()).isEqualTo(TODAY.minusMonths(8));
        assertThat(then.of(Duty.HANDLING_PLAN)).isEqualTo(Standing.MISSING);
        assertThat(then.of(Duty.BHT_PLAN)).isEqualTo(Standing.MISSING);
        assertThat(at(Duty.BHT_PLAN).state()).isEqualTo(DutyState.IN_PLACE);
    }

    @Test
    void a_plan_for_BHT_is_told_with_the_unit_above_that_it_is_for() {
        var area = unit(UnitContent.named("Helse").withEmployees(0));
        var ward = unit(UnitContent.named("Sykehjem B").under(area));
        var plan = TestRegister.saved(new BhtPlanRepository(register.vault)
                .add(new BhtPlanContent(
                        area,
                        TODAY.minusYears(1),
                        TODAY.minusDays(1),
                        BhtPlanStatus.AGREED,
                        "Kommunalsjefen",
                        "Sak",
                        null,
                        null)));

        var line = line(ward);
        assertThat(line.of(Duty.BHT_PLAN))
                .isEqualTo(new Standing(
                        DutyState.OVERDUE, TODAY.minusYears(1), TODAY.minusDays(1), plan.id(), 0));
        assertThat(line.coveredBy()).isEqualTo("Helse");
        assertThat(line(register.unit).coveredBy()).isEmpty();
        assertThat(standings.on(TODAY).known(Duty.BHT_PLAN)).isTrue();
    }

    @Test
    void those_that_lack_most_come_first_then_those_with_most_that_is_overdue_then_by_name() {
        unit(UnitContent.named("Å-heimen"));
        unit(UnitContent.named("Administrasjonen"));
        var late = unit(UnitContent.named("Voksenopplæringen"));
        drill(TODAY, null);
        TestRegister.saved(new TrainingRepository(register.vault)
                .add(new TrainingContent(
                        late, TrainingKind.DRILL, "", TrainingStatus.HELD, TODAY.minusYears(3), null, "Leder", 8,
                        null, null, "", "", List.of())));

        assertThat(standings.on(TODAY).lines())
                .extracting(line -> line.unit().name())
                .containsExactly("Voksenopplæringen", "Administrasjonen", "Å-heimen", "Sykehjem A");
        assertThat(line(late).mostPressing()).isEqualTo(Duty.DRILL);
        assertThat(line(register.unit).mostPressing()).isEqualTo(Duty.ASSESSMENT);
    }
}
