package no.vern.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import no.vern.workspace.AuditEntry;
import no.vern.workspace.AuditRepository;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.TestVaults;
import no.vern.workspace.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An organisation's own versions on a real encrypted vault: what is kept, and what is refused. */
class RoutineRepositoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);
    private static final RoutineLibrary LIBRARY = RoutineLibrary.shipped();

    @TempDir
    private Path folder;

    private Vault vault;
    private RoutineRepository routines;

    @BeforeEach
    void open() {
        vault = TestVaults.register(folder, NOW);
        routines = new RoutineRepository(vault, LIBRARY);
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void theOrganisationsOwnVersionHoldsFromItsFirstDay() {
        var own = saved(changed("notification", "N03", step -> force(step, Force.SHOULD)), TODAY.plusDays(1));

        var book = routines.book();
        assertThat(own.version()).isEqualTo(2);
        assertThat(book.routine("notification", TODAY).version()).isEqualTo(1);
        assertThat(book.routine("notification", TODAY.plusDays(1))).isEqualTo(own);
        assertThat(own.step("N03").orElseThrow().force()).isEqualTo(Force.SHOULD);
    }

    @Test
    void theTrailSaysThatARoutineWasPutIntoForce() {
        saved(changed("notification", "N03", step -> force(step, Force.SHOULD)), TODAY.plusDays(1));

        assertThat(new AuditRepository(vault).newest(0, 1))
                .singleElement()
                .extracting(AuditEntry::recordType)
                .isEqualTo("routine_version");
    }

    @Test
    void aDayThatHasBeenOrThatIsTakenIsRefused() {
        var own = changed("notification", "N03", step -> force(step, Force.SHOULD));
        assertThat(keys(routines.putIntoForce(own, TODAY.minusDays(1), TODAY))).containsExactly("rules.routine.past");
        assertThat(keys(routines.putIntoForce(own, TODAY, TODAY))).containsExactly("rules.routine.past");

        saved(own, TODAY.plusDays(7));
        var next = changed("notification", "N03", step -> force(step, Force.MAY));
        assertThat(keys(routines.putIntoForce(next, TODAY.plusDays(7), TODAY))).containsExactly("rules.routine.order");
    }

    @Test
    void aVersionThatChangesNothingIsRefused() {
        assertThat(refused(LIBRARY.routine("notification"))).containsExactly("rules.routine.unchanged");
        assertThat(refused(with("notification", List.of()))).contains("rules.routine.empty");
    }

    @Test
    void eachLanguageHasToBeThere() {
        var mute = new Words("Ring.", " ", "");
        assertThat(refused(changed("notification", "N03", step -> text(step, mute))))
                .containsExactly("rules.routine.missingNynorsk", "rules.routine.missingEnglish");
        assertThat(routines.book().versions("notification")).hasSize(1);
    }

    @Test
    void aStepThatAnswersAGuardCannotGo() {
        assertThat(routines.putIntoForce(without("threats", "T13"), TODAY.plusDays(1), TODAY))
                .isInstanceOfSatisfying(SaveResult.Invalid.class, refused -> assertThat(refused.problems())
                        .contains(Problem.of("steps", "rules.routine.guardLost", LIBRARY.step("T13").guard())));
    }

    @Test
    void aGuardCannotBeEmptiedByWhatItsStepHangsOn() {
        assertThat(refused(changed("threats", "T13", step -> hanging(step, Condition.CHILD_AFFECTED))))
                .containsExactly("rules.routine.guardNarrowed");
        assertThat(refused(changed("external-reports", "X03", step -> hanging(step, Condition.SERIOUS_INJURY))))
                .containsExactly("rules.routine.guardNarrowed");
        putIntoForce(changed("external-reports", "X03", step -> hanging(step, Condition.ALWAYS)));
        putIntoForce(changed("physical-violence", "F01", step -> hanging(step, Condition.ALWAYS)));
    }

    private static Step hanging(Step step, Condition condition) {
        return new Step(
                step.id(),
                step.text(),
                step.help(),
                step.kind(),
                step.force(),
                step.lane(),
                step.responsible(),
                step.recipients(),
                step.deadline(),
                condition,
                step.per(),
                step.acute(),
                step.declinable(),
                step.guard(),
                step.basis(),
                step.source());
    }

    private void putIntoForce(Routine routine) {
        assertThat(routines.putIntoForce(routine, TODAY.plusDays(1), TODAY)).isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void aStepThatAnotherRoutineTakesOverCannotGo() {
        assertThat(refused(without("threats", "T08"))).contains("rules.routine.needed");
    }

    @Test
    void theDecisionThatOtherStepsHangOnStaysADecision() {
        assertThat(refused(changed("police-report", "P01", step -> kind(step, StepKind.ACT))))
                .containsExactly("rules.routine.decision");
    }

    @Test
    void whatVernDoesNotKnowIsRefused() {
        assertThat(refused(changed("notification", "N03", step -> guard(step, "G99", step.kind()))))
                .contains("rules.routine.guardUnknown");
        assertThat(refused(changed("notification", "N03", step -> guard(step, step.guard(), StepKind.INFORMATION))))
                .containsExactly("rules.routine.guardInformation");
        assertThat(refused(changed("notification", "N03", step -> declinable(step))))
                .containsExactly("rules.routine.declinable");
        assertThat(refused(changed("notification", "N03", step -> basis(step, "the-law-of-nature"))))
                .containsExactly("rules.routine.basisUnknown");
    }

    @Test
    void anIdBelongsToOneStepInOneRoutine() {
        var taken = new ArrayList<>(LIBRARY.routine("notification").steps());
        taken.add(LIBRARY.step("F01"));
        assertThat(refused(with("notification", taken))).containsExactly("rules.routine.taken");

        var twice = new ArrayList<>(LIBRARY.routine("notification").steps());
        twice.add(twice.getFirst());
        assertThat(refused(with("notification", twice))).containsExactly("rules.routine.doubled");
    }

    @Test
    void whatCouldNotBeReadAgainIsNeverWritten() {
        var endless = new Words("x".repeat(5_000), "Ring.", "Ring.");
        assertThat(refused(changed("notification", "N03", step -> text(step, endless))))
                .containsExactly("rules.text.tooLong");
        var bell = new Words("Ring \u0007.", "Ring.", "Ring.");
        assertThat(refused(changed("notification", "N03", step -> text(step, bell))))
                .containsExactly("routine.unreadable.wrong");
        assertThat(routines.book().versions("notification")).hasSize(1);
    }

    private Routine saved(Routine routine, LocalDate from) {
        return switch (routines.putIntoForce(routine, from, TODAY)) {
            case SaveResult.Saved<Routine>(var version) -> version;
            case SaveResult.Invalid<Routine>(var problems) -> throw new AssertionError(problems);
            case SaveResult.Conflict<Routine> conflict -> throw new AssertionError(conflict);
        };
    }

    private List<String> refused(Routine routine) {
        return keys(routines.putIntoForce(routine, TODAY.plusDays(1), TODAY));
    }

    private static List<String> keys(SaveResult<Routine> result) {
        assertThat(result).isInstanceOf(SaveResult.Invalid.class);
        return ((SaveResult.Invalid<Routine>) result).problems().stream().map(Problem::messageKey).toList();
    }

    private static Routine changed(String id, String stepId, UnaryOperator<Step> change) {
        return with(id, LIBRARY.routine(id).steps().stream()
                .map(step -> step.id().equals(stepId) ? change.apply(step) : step)
                .toList());
    }

    private static Routine without(String id, String stepId) {
        return with(id, LIBRARY.routine(id).steps().stream()
                .filter(step -> !step.id().equals(stepId))
                .toList());
    }

    private static Routine with(String id, List<Step> steps) {
        return LIBRARY.routine(id).with(steps);
    }

    private static Step text(Step step, Words text) {
        return step(step, text, step.kind(), step.force(), step.declinable(), step.guard(), step.basis());
    }

    private static Step kind(Step step, StepKind kind) {
        return step(step, step.text(), kind, step.force(), step.declinable(), step.guard(), step.basis());
    }

    private static Step force(Step step, Force force) {
        return step(step, step.text(), step.kind(), force, step.declinable(), step.guard(), step.basis());
    }

    private static Step declinable(Step step) {
        return step(step, step.text(), step.kind(), step.force(), true, step.guard(), step.basis());
    }

    private static Step guard(Step step, String guard, StepKind kind) {
        return step(step, step.text(), kind, step.force(), step.declinable(), guard, step.basis());
    }

    private static Step basis(Step step, String basis) {
        return step(step, step.text(), step.kind(), step.force(), step.declinable(), step.guard(), basis);
    }

    private static Step step(
            Step step, Words text, StepKind kind, Force force, boolean declinable, String guard, String basis) {
        return new Step(
                step.id(),
                text,
                step.help(),
                kind,
                force,
                step.lane(),
                step.responsible(),
                step.recipients(),
                step.deadline(),
                step.condition(),
                step.per(),
                step.acute(),
                declinable,
                guard,
                basis,
                step.source());
    }
}
