package no.vern.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.vern.incident.TestRegister;
import no.vern.routine.Words;
import no.vern.workspace.AuditRepository;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixRepositoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Words OURS = new Words("Vår", "", " ");

    @TempDir
    Path folder;

    private TestRegister register;
    private MatrixRepository matrices;

    @BeforeEach
    void open() {
        register = new TestRegister(folder);
        matrices = new MatrixRepository(register.vault);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static RiskMatrix copy(int size) {
        return MatrixEdit.copy(RiskMatrices.shipped().get(size - 3), OURS, "Etter Verns");
    }

    private RiskMatrix inForce(int size, LocalDate from) {
        return TestRegister.saved(matrices.putIntoForce(copy(size), from, TODAY));
    }

    private static List<String> problems(SaveResult<?> result) {
        assertThat(result).isInstanceOf(SaveResult.Invalid.class);
        return ((SaveResult.Invalid<?>) result)
                .problems().stream().map(Problem::messageKey).toList();
    }

    private Assessment assess(LocalDate day) {
        return TestRegister.saved(new AssessmentRepository(register.vault)
                .add(new AssessmentContent(
                        register.unit,
                        "Støy",
                        RiskTopic.PHYSICAL,
                        Occasion.YEARLY,
                        day,
                        day.plusYears(1),
                        false,
                        Participants.NONE,
                        Mapping.OF_UNIT)));
    }

    @Test
    void aVersionHoldsFromItsDayAndComesBackAsItWasWritten() {
        var first = inForce(3, TODAY);
        var second = inForce(4, TODAY.plusDays(10));

        var book = matrices.book();
        assertThat(book.own()).containsExactly(first, second);
        assertThat(first.version()).isEqualTo(1);
        assertThat(second.edition()).isEqualTo(new MatrixEdition(MatrixBook.OWN, 2));
        assertThat(book.inForce(TODAY.minusDays(1)).id()).isEqualTo("5x5");
        assertThat(book.inForce(TODAY)).isEqualTo(first);
        assertThat(book.inForce(TODAY.plusDays(9))).isEqualTo(first);
        assertThat(book.inForce(TODAY.plusDays(10))).isEqualTo(second);
        assertThat(book.choices(TODAY)).hasSize(4).contains(first).doesNotContain(second);
        assertThat(new AuditRepository(register.vault).newest(0, 1).getFirst().changes())
                .contains("Vår", "2026-06-25");
    }

    @Test
    void aTextWithoutATranslationStandsInBokmaal() {
        assertThat(inForce(3, TODAY).name()).isEqualTo(new Words("Vår", "Vår", "Vår"));
    }

    @Test
    void itIsRefusedForADayThatHasPassedOrIsNotLaterThanTheLast() {
        inForce(3, TODAY.plusDays(5));
        assertThat(problems(matrices.putIntoForce(copy(3), TODAY.minusDays(1), TODAY)))
                .containsExactly("rules.matrix.past");
        assertThat(problems(matrices.putIntoForce(copy(3), TODAY.plusDays(5), TODAY)))
                .containsExactly("rules.matrix.order");
        assertThat(matrices.book().own()).hasSize(1);
    }

    @Test
    void itIsRefusedWithAFaultInItsColoursOrALevelThatNobodyWrote() {
        var red = MatrixEdit.painted(copy(3), new Cell(3, 1), "HIGH");
        assertThat(problems(matrices.putIntoForce(red, TODAY, TODAY))).containsExactly("rules.matrix.faults");
        var wider = MatrixEdit.resized(copy(3), 4, 4);
        assertThat(problems(matrices.putIntoForce(wider, TODAY, TODAY)))
                .containsExactly(
                        "rules.matrix.name.probability",
                        "rules.matrix.name.consequence",
                        "rules.matrix.written.probability",
                        "rules.matrix.written.consequence");
        assertThat(matrices.book().own()).isEmpty();
    }

    @Test
    void twoThatAreCalledTheSameAreRefused() {
        var three = copy(3);
        var second = three.probability().get(1);
        var same = new FrequencyLevel(
                second.code(), second.from(), second.to(), three.probability().getFirst().name(), second.definition());
        var low = three.classes().getFirst();
        var high = three.classes().getLast();
        var letters = new RiskClass(
                high.code(), high.tone(), high.shape(), low.letter(), high.label(), high.asks());
        assertThat(problems(matrices.putIntoForce(
                        MatrixEdit.with(MatrixEdit.with(three, same), letters), TODAY, TODAY)))
                .containsExactly("rules.matrix.same.probability", "rules.matrix.same.letters");
    }

    @Test
    void aNewAssessmentTakesTheMatrixInForceAndWhatIsAssessedGoesOnInItsOwn() {
        var before = assess(TODAY);
        var hazards = new HazardRepository(register.vault);
        var scores = new HazardScoreRepository(register.vault);
        var hazard = TestRegister.saved(hazards.add(before.id(), HazardContent.named("Sag")));
        TestRegister.saved(scores.add(
                hazard.id(), 1, new ScoreContent(ScoreStage.NOW, Outlook.ASSESSED, TODAY, "5x5", 1, "P5", "C5", "")));

        var own = inForce(3, TODAY);

        assertThat(before.content().matrix()).isEqualTo(new MatrixEdition("5x5", 1));
        assertThat(assess(TODAY).content().matrix()).isEqualTo(own.edition());
        assertThat(assess(TODAY.minusDays(1)).content().matrix()).isEqualTo(new MatrixEdition("5x5", 1));
        var score = scores.of(before.id()).get(hazard.id()).getFirst();
        assertThat(score.in()).isEqualTo(RiskMatrices.standard());
        assertThat(score.riskClass().code()).isEqualTo("VERY_HIGH");
        var next = TestRegister.saved(
                new AssessmentVersionRepository(register.vault).next(before.id(), Occasion.YEARLY, TODAY));
        assertThat(next.content().matrix()).isEqualTo(before.content().matrix());
        assertThat(scores.of(next.id()).values().iterator().next().getFirst().in()).isEqualTo(score.in());
    }

    @Test
    void theNextVersionKeepsTheMatrixThatWasChosen() {
        var assessments = new AssessmentRepository(register.vault);
        var stored = assess(TODAY);
        var three = new MatrixEdition("3x3", 1);
        TestRegister.saved(assessments.update(stored.id(), 1, stored.content().withMatrix(three)));
        inForce(4, TODAY);

        var next = TestRegister.saved(
                new AssessmentVersionRepository(register.vault).next(stored.id(), Occasion.YEARLY, TODAY));

        assertThat(next.content().matrix()).isEqualTo(three);
    }

    @Test
    void onlyTheOrganisationsOwnGivesWayToItsNextVersion() {
        var first = inForce(3, TODAY).edition();
        var second = inForce(4, TODAY.plusDays(10)).edition();
        var shipped = RiskMatrices.standard().edition();
        var book = matrices.book();

        assertThat(book.next(first, TODAY.plusDays(9))).isEqualTo(first);
        assertThat(book.next(first, TODAY.plusDays(10))).isEqualTo(second);
        assertThat(book.next(second, TODAY)).isEqualTo(second);
        assertThat(book.next(shipped, TODAY.plusDays(10))).isEqualTo(shipped);
    }

    @Test
    void anAssessmentChoosesAndKeepsItsMatrixWhenNobodySaysOtherwise() {
        var assessments = new AssessmentRepository(register.vault);
        var stored = assess(TODAY);
        var three = new MatrixEdition("3x3", 1);
        var chosen = TestRegister.saved(
                assessments.update(stored.id(), 1, stored.content().withMatrix(three)));
        assertThat(assessments.find(stored.id())).contains(chosen);
        assertThat(chosen.content().matrix()).isEqualTo(three);
        var plain = chosen.content();
        var silent = new AssessmentContent(
                plain.unitId(),
                plain.title(),
                plain.topic(),
                plain.occasion(),
                plain.assessedOn(),
                plain.reviseOn(),
                false,
                plain.participants(),
                plain.mapping());
        assertThat(TestRegister.saved(assessments.update(stored.id(), 2, silent)).content().matrix())
                .isEqualTo(three);
        assertThat(problems(assessments.update(
                        stored.id(), 3, plain.withMatrix(new MatrixEdition("3x3", 2)))))
                .containsExactly("rules.risk.matrix");
    }

    @Test
    void aScoreInTheOrganisationsOwnMatrixIsLookedUpInItsVersion() {
        var own = inForce(3, TODAY);
        var assessment = assess(TODAY);
        var hazard = TestRegister.saved(
                new HazardRepository(register.vault).add(assessment.id(), HazardContent.named("Sag")));
        TestRegister.saved(new HazardScoreRepository(register.vault)
                .add(
                        hazard.id(),
                        1,
                        new ScoreContent(
                                ScoreStage.NOW, Outlook.ASSESSED, TODAY, own.id(), own.version(), "P3", "C3", "")));
        assertThat(new AssessmentListRepository(register.vault)
                        .levels(List.of(assessment.id()))
                        .get(assessment.id()))
                .containsExactly(new LevelCount(own.classes().getLast(), 1));
    }

    @Test
    void nothingIsAssessedOrScoredInAMatrixBeforeItsFirstDay() {
        var later = inForce(3, TODAY.plusDays(10)).edition();
        var stored = assess(TODAY);
        var assessments = new AssessmentRepository(register.vault);

        assertThat(problems(assessments.update(stored.id(), 1, stored.content().withMatrix(later))))
                .containsExactly("rules.risk.matrixToCome");

        var own = TestRegister.saved(matrices.putIntoForce(copy(4), TODAY.plusDays(11), TODAY));
        assertThat(matrices.book().choices(TODAY.plusDays(10))).hasSize(4).doesNotContain(own);
        var hazard = TestRegister.saved(
                new HazardRepository(register.vault).add(stored.id(), HazardContent.named("Sag")));
        var early = new ScoreContent(
                ScoreStage.NOW, Outlook.ASSESSED, TODAY, later.matrix(), later.version(), "P3", "C3", "");
        assertThat(problems(new HazardScoreRepository(register.vault).add(hazard.id(), 1, early)))
                .containsExactly("rules.risk.matrixToCome");
    }

    @Test
    void whatWasAssessedBeforeVernIsScoredInAShippedMatrixAllTheSame() {
        var old = LocalDate.of(2021, 3, 1);

        assertThat(matrices.book().choices(old)).isEqualTo(RiskMatrices.shipped());
        assertThat(assess(old).content().matrix()).isEqualTo(RiskMatrices.standard().edition());
    }

    @Test
    void faultsOfOneKindAreCountedOnceHoweverManyCellsHaveThem() {
        var upside = MatrixEdit.painted(
                MatrixEdit.painted(copy(5), new Cell(1, 5), "LOW"), new Cell(1, 4), "VERY_HIGH");
        var kinds = MatrixChecker.check(upside).stream()
                .map(MatrixFinding::rule)
                .filter(rule -> rule.weight() == MatrixRule.Weight.FAULT)
                .toList();
        assertThat(kinds.size()).isGreaterThan((int) kinds.stream().distinct().count());

        var refused = (SaveResult.Invalid<?>) matrices.putIntoForce(upside, TODAY, TODAY);

        assertThat(refused.problems()).containsExactly(
                Problem.of("cells", "rules.matrix.faults", kinds.stream().distinct().count()));
    }

    @Test
    void theTrailTellsWhatAMatrixSaysSoThatTwoVersionsCanBeHeldAgainstEachOther() {
        inForce(3, TODAY);
        var first = new AuditRepository(register.vault).newest(0, 1).getFirst().changes();
        TestRegister.saved(matrices.putIntoForce(
                MatrixEdit.painted(copy(3), new Cell(1, 3), "LOW"), TODAY.plusDays(1), TODAY));
        var second = new AuditRepository(register.vault).newest(0, 1).getFirst().changes();

        assertThat(first)
                .contains("L Lav (GREEN); M Middels (YELLOW); H Høy (RED)")
                .contains("\"cells\",\"after\":\"MMH / LMM / LLL\"")
                .contains(copy(3).probability().getFirst().definition().nb());
        assertThat(second).contains("\"cells\",\"after\":\"LMH / LMM / LLL\"");
        assertThat(digest(first)).hasSize(64).isNotEqualTo(digest(second));
    }

    private static String digest(String changes) {
        return changes.replaceAll("(?s).*\"digest\",\"after\":\"(\\w+)\".*", "$1");
    }

    @Test
    void theTrailTellsWhatTheNextVersionOfAnAssessmentCarries() {
        var stored = assess(TODAY);
        var hazard = TestRegister.saved(
                new HazardRepository(register.vault).add(stored.id(), HazardContent.named("Sag")));
        TestRegister.saved(new HazardScoreRepository(register.vault).add(
                hazard.id(), 1, new ScoreContent(ScoreStage.NOW, Outlook.ASSESSED, TODAY, "5x5", 1, "P3", "C3", "")));

        TestRegister.saved(
                new AssessmentVersionRepository(register.vault).next(stored.id(), Occasion.YEARLY, TODAY));

        assertThat(new AuditRepository(register.vault).newest(0, 3))
                .extracting(entry -> entry.changes())
                .anyMatch(changes -> changes.contains("\"follows\",\"after\":\"" + stored.id())
                        && changes.contains("\"carriedScores\",\"after\":1")
                        && changes.contains("\"carriedMeasures\",\"after\":0"))
                .anyMatch(changes -> changes.contains("\"follows\",\"after\":\"" + hazard.id()));
    }
}
