package no.vern.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.vern.incident.Incident;
import no.vern.incident.TestRegister;
import no.vern.organisation.UnitContent;
import no.vern.statistics.RateComparison;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureListTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @TempDir
    private Path folder;

    private TestRegister register;
    private MeasureRepository measures;
    private MeasureListRepository lists;
    private MeasureFigureRepository figures;
    private UUID ward;

    @BeforeEach
    void open() {
        register = new TestRegister(folder);
        measures = new MeasureRepository(register.vault, register.incidents, new MeasureRules(TestRegister.NOW));
        lists = new MeasureListRepository(register.vault);
        figures = new MeasureFigureRepository(register.vault);
        ward = TestRegister.saved(register.units.add(UnitContent.named("Avdeling 1").under(register.unit))).id();
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Measure add(String title, String who, int days, UUID unit) {
        return TestRegister.saved(measures.add(MeasureContent.of(title, who, TODAY.plusDays(days)).at(unit)));
    }

    private List<String> titles(MeasureFilter filter, MeasureSort sort) {
        return lists.page(filter, sort, 0, 100).stream().map(row -> row.content().title()).toList();
    }

    private Measure works(Incident of, LocalDate day) {
        var stored = TestRegister.saved(measures.add(of.id(), MeasureContent.of("Lås", "Drift", TODAY.minusDays(90))
                .withTest(new SuccessTest("Ingen flere", day))));
        TestRegister.saved(measures.done(stored.id(), 1, day, "Ola"));
        return TestRegister.saved(
                measures.evaluate(stored.id(), 2, new Evaluation(day, "Kari", true, true, false), "Rolig"));
    }

    @Test
    void isFilteredSortedAndPagedByTheDatabase() {
        add("Bærbar alarm", "Enhetsleder", 20, register.unit);
        var late = add("Alarm ved døren", "Drift", -2, ward);
        add("Ny rutine", "Enhetsleder", 5, register.unit);
        TestRegister.saved(measures.move(late.id(), 1, MeasureStatus.STARTED, ""));

        assertThat(titles(MeasureFilter.ALL, MeasureSort.BY_DEADLINE))
                .containsExactly("Alarm ved døren", "Ny rutine", "Bærbar alarm");
        assertThat(titles(MeasureFilter.ALL, new MeasureSort(MeasureField.STATUS, true)))
                .containsExactly("Alarm ved døren", "Bærbar alarm", "Ny rutine");
        assertThat(titles(MeasureFilter.ALL.withText("ALARM leder"), MeasureSort.BY_DEADLINE))
                .containsExactly("Bærbar alarm");
        assertThat(titles(MeasureFilter.ALL.withText("t-2"), MeasureSort.BY_DEADLINE)).containsExactly("Alarm ved døren");
        assertThat(titles(MeasureFilter.ALL.withUnits(Set.of(ward)), MeasureSort.BY_DEADLINE))
                .containsExactly("Alarm ved døren");
        assertThat(titles(MeasureFilter.ALL.withUnits(Set.of(register.unit)), MeasureSort.BY_DEADLINE)).hasSize(3);
        assertThat(titles(MeasureFilter.ALL.withStatuses(Set.of(MeasureStatus.PLANNED)), MeasureSort.BY_DEADLINE)).hasSize(2);
        assertThat(lists.page(MeasureFilter.ALL, MeasureSort.BY_DEADLINE, 1, 1))
                .extracting(row -> row.content().title(), MeasureRow::unitName)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Ny rutine", "Sykehjem A"));
    }

    /** The database goes through them by another way for each of these. */
    @Test
    void countsByStateWhatTheListShows() {
        add("Bærbar alarm", "Enhetsleder", 20, register.unit);
        add("Alarm ved døren", "Drift", -2, ward);
        var started = add("Ny rutine", "Enhetsleder", 5, register.unit);
        TestRegister.saved(measures.move(started.id(), 1, MeasureStatus.STARTED, ""));
        var text = MeasureFilter.ALL.withText("enhetsleder");
        var days = MeasureFilter.ALL.withDue(TODAY, null);
        var units = MeasureFilter.ALL.withUnits(Set.of(ward));

        assertThat(figures.byStatus(text)).containsEntry(MeasureStatus.PLANNED, 1).containsEntry(MeasureStatus.STARTED, 1);
        assertThat(figures.byStatus(days)).containsEntry(MeasureStatus.PLANNED, 1).containsEntry(MeasureStatus.STARTED, 1);
        assertThat(figures.byStatus(units)).containsEntry(MeasureStatus.PLANNED, 1).containsEntry(MeasureStatus.STARTED, 0);
        assertThat(Stream.of(text, days, units, days.withText("alarm"), days.withStatuses(MeasureStatus.OPEN)))
                .allSatisfy(filter -> assertThat(figures.byStatus(filter).values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .isEqualTo(titles(filter, MeasureSort.BY_DEADLINE).size()));
    }

    @Test
    void everySortableFieldSorts() {
        add("Bærbar alarm", "Enhetsleder", 20, register.unit);
        add("Alarm ved døren", "Drift", -2, ward);

        assertThat(Stream.of(MeasureField.values()).filter(MeasureField::sortable)).allSatisfy(field -> {
            assertThat(lists.page(MeasureFilter.ALL, new MeasureSort(field, false), 0, 9)).hasSize(2);
            assertThat(lists.page(MeasureFilter.ALL, new MeasureSort(field, true), 0, 9)).hasSize(2);
        });
    }

    @Test
    void saysWhatIsDueAndWhatToLookAt() {
        add("Sen", "Drift", -2, ward);
        add("Snart", "Drift", 8, ward);
        add("Lenge til", "Drift", 80, ward);
        var done = TestRegister.saved(measures.add(MeasureContent.of("Gjort", "Drift", TODAY.minusDays(9))
                .at(ward)
                .withTest(new SuccessTest("Ro", TODAY.plusDays(3)))));
        TestRegister.saved(measures.done(done.id(), 1, TODAY, "Ola"));

        assertThat(figures.due(TODAY.plusDays(10)))
                .extracting(due -> due.row().content().title(), DueMeasure::task, due -> due.late(TODAY))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Sen", DueMeasure.Task.CARRY_OUT, true),
                        org.assertj.core.groups.Tuple.tuple("Gjort", DueMeasure.Task.EVALUATE, false),
                        org.assertj.core.groups.Tuple.tuple("Snart", DueMeasure.Task.CARRY_OUT, false));
        assertThat(figures.due(TODAY, TODAY.plusDays(10), 2)).satisfies(first -> {
            assertThat(first.late()).isEqualTo(1);
            assertThat(first.first()).isEqualTo(figures.due(TODAY.plusDays(10)).subList(0, 2));
        });
        assertThat(figures.byStatus(MeasureFilter.ALL))
                .containsEntry(MeasureStatus.PLANNED, 3)
                .containsEntry(MeasureStatus.DONE, 1)
                .containsEntry(MeasureStatus.DROPPED, 0);
        assertThat(figures.open()).containsEntry(ward, 3);
    }

    @Test
    void asksAgainWhenTheSameHappensInTheUnitWithinAYearOfWorks() {
        var first = register.add(register.threat("Trussel").occurredOn(LocalDate.of(2024, 1, 2)).build());
        var measure = works(first, LocalDate.of(2025, 6, 1));
        register.add(register.threat("For sent").occurredOn(LocalDate.of(2026, 6, 2)).build());
        register.add(register.threat("Annet sted").unitId(ward).occurredOn(LocalDate.of(2025, 9, 1)).build());
        assertThat(figures.due(TODAY)).isEmpty();

        register.add(register.threat("Igjen").occurredOn(LocalDate.of(2026, 6, 1)).build());

        assertThat(figures.recurrence(measure.id())).contains(LocalDate.of(2026, 6, 1));
        assertThat(figures.due(TODAY)).singleElement().satisfies(due -> {
            assertThat(due.task()).isEqualTo(DueMeasure.Task.ASK_AGAIN);
            assertThat(due.on()).isEqualTo(LocalDate.of(2026, 6, 1));
        });
        var asked = TestRegister.saved(measures.move(measure.id(), 3, MeasureStatus.DONE, "Det skjedde igjen"));
        assertThat(asked.outcome().evaluation()).isNull();
        assertThat(asked.toEvaluate(TODAY)).isTrue();
    }

    @Test
    void comparesBeforeAndAfterOnlyWhenThereIsEnough() {
        var done = LocalDate.of(2025, 6, 15);
        var first = register.add(register.threat("Trussel").occurredOn(done.minusDays(3)).build());
        var measure = works(first, done);
        var few = MeasureEffect.of(measure, register.incidents, TODAY).orElseThrow();
        assertThat(few.comparison()).isEqualTo(new RateComparison.TooFew(1));

        for (int i = 0; i < 9; i++) {
            register.add(register.threat("Trussel").unitId(ward).occurredOn(done.minusDays(10 + i)).build());
        }
        var enough = MeasureEffect.of(measure, register.incidents, TODAY).orElseThrow();
        assertThat(enough.before().events()).isEqualTo(10);
        assertThat(enough.comparison())
                .isInstanceOfSatisfying(RateComparison.Compared.class, compared -> assertThat(compared.finding())
                        .isEqualTo(RateComparison.Finding.LOWER));
    }

    @Test
    void aConcernWaitsUntilItIsAnsweredWithAReason() {
        var concerns = new ConcernRepository(register.vault);
        var raised = new ConcernContent(
                register.unit, null, TODAY.minusDays(20), "Vi er for få på kveld", "Enhetsleder", TODAY.minusDays(1), null,
                "", "", "");
        var stored = TestRegister.saved(concerns.add(raised));
        assertThat(stored.content().late(TODAY)).isTrue();
        assertThat(concerns.unanswered()).containsExactly(stored);

        var halfAnswer = new ConcernContent(
                register.unit, null, TODAY.minusDays(20), "Vi er for få på kveld", "Enhetsleder", TODAY.minusDays(1),
                TODAY, "En til på kveld", "", "");
        assertThat(concerns.update(stored.id(), 1, halfAnswer)).isInstanceOf(SaveResult.Invalid.class);
        TestRegister.saved(concerns.update(stored.id(), 1, new ConcernContent(
                register.unit, null, TODAY.minusDays(20), "Vi er for få på kveld", "Enhetsleder", TODAY.minusDays(1),
                TODAY, "En til på kveld", "Hendelsene kommer etter kl. 20", "Personalmøtet")));
        assertThat(concerns.unanswered()).isEmpty();
        assertThat(concerns.update(stored.id(), 1, raised)).isInstanceOf(SaveResult.Conflict.class);
    }

    @Test
    void aConcernIsNotAnsweredBeforeItWasRaised() {
        var concerns = new ConcernRepository(register.vault);
        var raised = ConcernContent.raised(register.unit, TODAY.minusDays(5), "Støy", "Drift", TODAY.plusDays(9));
        var stored = TestRegister.saved(concerns.add(raised));

        assertThat(concerns.update(stored.id(), 1, raised.answered(TODAY.minusDays(6), "Ny vifte", "Den bråker", "Alle")))
                .isInstanceOfSatisfying(SaveResult.Invalid.class, invalid -> assertThat(invalid.problems())
                        .isEqualTo(List.of(Problem.of("decidedOn", "rules.concern.beforeRaised"))));
        TestRegister.saved(
                concerns.update(stored.id(), 1, raised.answered(TODAY.minusDays(5), "Ny vifte", "Den bråker", "Alle")));
    }

    @Test
    void aConcernIsTiedToAMeasureThatIsThereAndStandsWithIt() {
        var concerns = new ConcernRepository(register.vault);
        var measure = add("Ny vifte", "Drift", 9, register.unit);
        var raised = ConcernContent.raised(register.unit, TODAY.minusDays(5), "Støy", "Drift", TODAY.plusDays(9));

        var stored = TestRegister.saved(concerns.add(raised.about(measure.id())));

        assertThat(concerns.of(measure.id())).containsExactly(stored);
        assertThat(measures.remove(measure)).isInstanceOf(SaveResult.Invalid.class);
        assertThat(concerns.add(raised.about(UUID.randomUUID())))
                .isInstanceOfSatisfying(SaveResult.Invalid.class, invalid -> assertThat(invalid.problems())
                        .isEqualTo(List.of(Problem.of("measure", "rules.concern.measure"))));
        TestRegister.saved(concerns.update(stored.id(), 1, raised));
        assertThat(concerns.of(measure.id())).isEmpty();
    }
}
