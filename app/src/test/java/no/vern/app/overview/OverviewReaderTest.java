package no.vern.app.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.vern.app.incident.Register;
import no.vern.app.measure.DueWhen;
import no.vern.app.measure.MeasureQuery;
import no.vern.bht.BhtPlanContent;
import no.vern.bht.BhtPlanRepository;
import no.vern.bht.BhtPlanStatus;
import no.vern.followup.DueStep;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.IncidentStatus;
import no.vern.incident.Severity;
import no.vern.measure.MeasureContent;
import no.vern.measure.ConcernRepository;
import no.vern.measure.MeasureFigureRepository;
import no.vern.measure.MeasureListRepository;
import no.vern.measure.MeasureSort;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import no.vern.measure.MeasureStatus;
import no.vern.settings.SettingRepository;
import no.vern.training.TrainingContent;
import no.vern.training.TrainingKind;
import no.vern.training.TrainingRepository;
import no.vern.training.TrainingStatus;
import no.vern.organisation.PersonContent;
import no.vern.organisation.RoleContent;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRole;
import no.vern.risk.AssessmentContent;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.HandlingPlanContent;
import no.vern.risk.HandlingPlanRepository;
import no.vern.risk.Mapping;
import no.vern.risk.Occasion;
import no.vern.risk.Participants;
import no.vern.risk.RiskTopic;
import no.vern.standing.StandingRepository;
import no.vern.statistics.ControlChart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewReaderTest {
    @TempDir
    Path folder;

    private Register register;

    @BeforeEach
    void open() {
        register = new Register(folder);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Overview read() {
        var reader = new OverviewReader(
                register.incidents,
                register.units,
                register.roles,
                register.due(),
                new ConcernRepository(register.vault),
                new StandingRepository(register.vault),
                new MeasureFigureRepository(register.vault),
                new SettingRepository(register.vault),
                Register.NOW);
        return reader.whole(reader.first());
    }

    @Test
    void whatIsDueTodayIsThereWithWhatIsLate() {
        register.add(register.threat("Truet")
                .occurredOn(LocalDate.of(2026, 6, 8))
                .affected(List.of(new AffectedPerson("Ola", null, AffectedRole.EXPOSED, null))));

        var due = read().due();

        assertThat(due.steps()).extracting(step -> step.planned().step().id()).contains("N03", "T12");
        assertThat(due.steps()).filteredOn(step -> step.on(due.day()) == DueStep.Urgency.LATE)
                .hasSize((int) due.late())
                .extracting(step -> step.planned().step().id())
                .contains("N03")
                .doesNotContain("T12");
    }

    @Test
    void measuresThatWaitAreThereTenDaysAheadAndTheLateOnesAreAsManyAsTheirList() {
        var today = LocalDate.of(2026, 6, 15);
        var measures = new MeasureRepository(register.vault, register.incidents, new MeasureRules(Register.NOW));
        var made = Stream.of(-2, 10, 11)
                .map(days -> Register.saved(measures.add(
                        MeasureContent.of("Lys", "Drift", today.plusDays(days)).at(register.unit))))
                .toList();

        var waiting = read().measures();

        assertThat(waiting.due().late())
                .isEqualTo(new MeasureListRepository(register.vault)
                        .page(MeasureQuery.ALL.withDue(DueWhen.LATE).filter(today), MeasureSort.BY_DEADLINE, 0, 9)
                        .size())
                .isEqualTo(1);
        assertThat(waiting.byStatus()).containsEntry(MeasureStatus.PLANNED, 3);
        assertThat(waiting.due().first()).extracting(due -> due.row().measure()).containsExactly(made.getFirst());
        Register.saved(measures.done(made.getFirst().id(), 1, today, "Drift"));
        assertThat(read().measures().due().first()).extracting(due -> due.row().measure()).containsExactly(made.get(1));
        Register.saved(measures.done(made.get(1).id(), 1, today, "Drift"));
        assertThat(read().measures().none()).isTrue();
    }

    @Test
    void everyNumberIsTheLengthOfTheListThatItOpens() {
        register.add(register.threat("Ny").severityAssessed(Severity.MINOR));
        register.add(register.threat("Gammel").occurredOn(LocalDate.of(2026, 3, 31)));
        register.add(register.threat("Med berørt")
                .affected(List.of(new AffectedPerson("Ola", null, AffectedRole.EXPOSED, null))));
        register.kept(register.threat("Fra før").occurredOn(LocalDate.of(2025, 1, 2)));
        var closed = register.kept(register.threat("Lukket").occurredOn(LocalDate.of(2025, 1, 1)));
        register.incidents.changeStatus(closed.id(), closed.version(), IncidentStatus.CLOSED);

        var overview = read();

        assertThat(overview.figures()).hasSize(Overview.Figure.values().length).allSatisfy((_, count) -> assertThat(
                        register.incidents.count(count.query().filter(LocalDate.of(2026, 6, 15))))
                .isEqualTo(count.number()));
        assertThat(overview.figures().get(Overview.Figure.OPEN).number()).isEqualTo(3);
        assertThat(overview.figures().get(Overview.Figure.OVER_A_MONTH).number()).isEqualTo(1);
        assertThat(overview.figures().get(Overview.Figure.WITHOUT_SEVERITY).number()).isEqualTo(2);
        assertThat(overview.figures().get(Overview.Figure.WITHOUT_AFFECTED).number()).isEqualTo(2);
        assertThat(overview.figures().get(Overview.Figure.THIS_YEAR).number()).isEqualTo(3);
    }

    @Test
    void theChartHasWholeMonthsFromTheFirstIncidentOn() {
        register.add(register.threat("Først").occurredOn(LocalDate.of(2026, 2, 3)));
        register.add(register.threat("Nå").occurredOn(LocalDate.of(2026, 6, 14)));

        assertThat(read().chart().orElseThrow().points())
                .extracting(ControlChart.Point::count)
                .containsExactly(1L, 0L, 0L, 0L);
    }

    @Test
    void aRegisterOfFormerYearsShowsThemAndClaimsNoSilence() {
        register.add(register.threat("Først").occurredOn(LocalDate.of(2016, 2, 3)));
        register.add(register.threat("Sist").occurredOn(LocalDate.of(2017, 5, 14)));

        var overview = read();

        assertThat(overview.chart().orElseThrow().points().getLast().month()).isEqualTo(YearMonth.of(2017, 5));
        assertThat(overview.chart().orElseThrow().points().getLast().count()).isEqualTo(1);
        assertThat(overview.gaps()).extracting(Gap::kind).doesNotContain(Gap.Kind.REPORTS);
    }

    @Test
    void aYoungRegisterHasNoChartAndClaimsNoSilence() {
        register.add(register.threat("I dag").occurredOn(LocalDate.of(2026, 6, 15)));

        assertThat(read().chart()).isEmpty();
        assertThat(lacking(Gap.Kind.REPORTS)).isEmpty();
    }

    @Test
    void rolesThatNobodyHasEnteredYetAreNoGaps() {
        register.unit(UnitContent.named("Skole"));

        assertThat(read().gaps()).extracting(Gap::kind).containsExactly(Gap.Kind.BHT_PLAN);
    }

    @Test
    void findsTheUnitWithoutManagerAndLetsARepresentativeCoverUnitsBelow() {
        var school = register.unit(UnitContent.named("Skole"));
        var ward = register.unit(UnitContent.named("Avdeling 1").under(register.unit));
        var person = Register.saved(register.persons.add(new PersonContent("Kari", "", ""))).id();
        register.roles.add(new RoleContent(person, ward, UnitRole.LINE_MANAGER, 0, null, null));
        register.roles.add(new RoleContent(person, register.unit, UnitRole.SAFETY_REPRESENTATIVE, 0, null, null));

        var gaps = read().gaps().stream()
                .filter(gap -> gap.kind() != Gap.Kind.BHT_PLAN)
                .toList();

        assertThat(gaps).extracting(Gap::kind).containsExactly(Gap.Kind.LINE_MANAGER, Gap.Kind.SAFETY_REPRESENTATIVE);
        assertThat(gaps).allSatisfy(gap ->
                assertThat(gap.units()).extracting(Unit::id).containsExactly(school));
    }

    @Test
    void namesTheUnitsThatHaveNotReportedForAYear() {
        var school = register.unit(UnitContent.named("Skole"));
        register.add(register.threat("Lenge siden").unitId(school).occurredOn(LocalDate.of(2025, 6, 1)));
        register.add(register.threat("I vår").occurredOn(LocalDate.of(2026, 5, 1)));

        assertThat(read().gaps()).last().satisfies(gap -> {
            assertThat(gap.kind()).isEqualTo(Gap.Kind.REPORTS);
            assertThat(gap.units()).extracting(Unit::id).containsExactly(school);
        });
    }

    @Test
    void anEmptyWorkspaceHasNotBegun() {
        assertThat(read().begun()).isFalse();
        assertThat(read().waiting()).isEmpty();
    }

    private List<String> lacking(Gap.Kind kind) {
        return read().gaps().stream()
                .filter(gap -> gap.kind() == kind)
                .flatMap(gap -> gap.units().stream())
                .map(Unit::name)
                .toList();
    }

    @Test
    void unitsThatHaveNotDrilledInTimeAreAGapOnceSomebodyHas() {
        var school = register.unit(UnitContent.named("Skole"));
        var late = register.unit(UnitContent.named("Nav Sentrum"));
        register.add(register.threat("Truet"));
        assertThat(lacking(Gap.Kind.DRILL)).isEmpty();
        var trainings = new TrainingRepository(register.vault);
        drill(trainings, register.unit, LocalDate.of(2026, 3, 1));
        drill(trainings, late, LocalDate.of(2023, 3, 1));

        assertThat(lacking(Gap.Kind.DRILL)).containsExactlyInAnyOrder("Skole", "Nav Sentrum");
        assertThat(trainings.lastEach(TrainingKind.DRILL, LocalDate.of(2026, 6, 15)))
                .containsOnlyKeys(register.unit, late)
                .doesNotContainKey(school);
    }

    private static void drill(TrainingRepository trainings, UUID unit, LocalDate day) {
        Register.saved(trainings.add(new TrainingContent(
                unit, TrainingKind.DRILL, "Øvelse", TrainingStatus.HELD, day, null, "Leder", 8, null, null, "", "", List.of())));
    }

    @Test
    void theUnitsWithoutARiskAssessmentThatHoldsOrAHandlingPlanAreGapsTheOverdueFirst() {
        var day = LocalDate.of(2026, 6, 15);
        var without = register.unit(UnitContent.named("Administrasjonen"));
        var late = register.unit(UnitContent.named("Nav Sentrum"));
        register.add(register.threat("Truet").unitId(without));
        assertThat(lacking(Gap.Kind.RISK)).isEmpty();
        assertThat(lacking(Gap.Kind.PLAN)).isEmpty();

        var assessments = new AssessmentRepository(register.vault);
        for (var each : List.of(register.unit, late)) {
            Register.saved(assessments.add(new AssessmentContent(
                    each,
                    "Støy",
                    RiskTopic.PHYSICAL,
                    Occasion.YEARLY,
                    day.minusMonths(13),
                    each.equals(late) ? day : day.plusDays(1),
                    true,
                    new Participants("Leder", "Alle", "Ingen", "Verneombud", ""),
                    Mapping.OF_UNIT)));
        }
        Register.saved(new HandlingPlanRepository(register.vault)
                .save(0, new HandlingPlanContent(register.unit, "Plan", day, null)));

        assertThat(lacking(Gap.Kind.ROUND)).isEmpty();
        assertThat(lacking(Gap.Kind.RISK)).containsExactly("Nav Sentrum", "Administrasjonen");
        assertThat(lacking(Gap.Kind.PLAN)).containsExactlyInAnyOrder("Administrasjonen", "Nav Sentrum");
    }

    @Test
    void theUnitsWithoutAPlanForBhtAreAGapAlsoWhereThereIsNoneAtAllAndAPlanOfTheUnitAboveCovers() {
        var day = LocalDate.of(2026, 6, 15);
        var area = register.unit(UnitContent.named("Helse").withEmployees(0));
        register.unit(UnitContent.named("Sykehjem B").under(area));
        var late = register.unit(UnitContent.named("Nav Sentrum"));
        register.add(register.threat("Truet"));
        var plans = new BhtPlanRepository(register.vault);
        assertThat(lacking(Gap.Kind.BHT_PLAN)).hasSize(3);
        Register.saved(plans.add(BhtPlanContent.draft(area, day, day)));
        assertThat(lacking(Gap.Kind.BHT_PLAN)).hasSize(3);

        for (var unit : List.of(area, late)) {
            Register.saved(plans.add(new BhtPlanContent(
                    unit,
                    day.minusYears(1),
                    unit.equals(late) ? day.minusDays(1) : day,
                    BhtPlanStatus.AGREED,
                    "Kommunalsjef",
                    "Sak",
                    null,
                    null)));
        }

        assertThat(lacking(Gap.Kind.BHT_PLAN)).first().isEqualTo("Nav Sentrum");
        assertThat(lacking(Gap.Kind.BHT_PLAN)).hasSize(2).doesNotContain("Sykehjem B", "Helse");
    }
}
