package no.vern.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import no.vern.app.Composition;
import no.vern.app.language.Language;
import no.vern.app.ui.ThemeChoice;
import no.vern.app.ui.WindowTest;
import no.vern.codelist.CodeLists;
import no.vern.followup.CasePlan;
import no.vern.followup.FollowUpRepository;
import no.vern.followup.PlannedStep;
import no.vern.followup.SeriousCriterion;
import no.vern.followup.StepState;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.CaseNumber;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRules;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import no.vern.incident.Severity;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.routine.Force;
import no.vern.routine.RoutineLibrary;
import no.vern.routine.StepKind;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import no.vern.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/**
 * One case in one window without a mouse: violence on the Saturday night before Easter, two victims and one witness,
 * one of whom declines help; from the first line to the closed case.
 */
class CaseByKeyboardTest extends WindowTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);
    private static final Set<String> TALKS = Set.of("G15", "G16", "G17");
    private static final int MOST = 120;

    @TempDir
    Path folder;

    private Workspace workspace;
    private Desk desk;
    private IncidentRepository incidents;
    private FollowUpRepository followUp;
    private final Map<StepState, Integer> told = new EnumMap<>(StepState.class);

    @Override
    protected Parent content() {
        workspace = Workspace.create(
                        folder.resolve("vern"),
                        "Fjordvik kommune",
                        new User("Anne", UserRole.ADVISOR),
                        "hest batteri stift".toCharArray())
                .workspace();
        new UnitRepository(workspace.register()).add(UnitContent.named("Sykehjem A"));
        incidents = new IncidentRepository(workspace.register(), new IncidentRules(CodeLists.nav(), NOW));
        followUp = new FollowUpRepository(workspace.register(), incidents, RoutineLibrary.shipped(), NOW);
        var around = new NoWindow(Language.NB, ThemeChoice.LIGHT, cause -> {
            throw new AssertionError(cause);
        });
        desk = new Composition(NOW, file -> {}).desk(workspace, texts, around);
        desk.open("Fjordvik kommune", () -> {});
        return desk.view();
    }

    @AfterEach
    void closeWorkspace() {
        inWindow(desk::close);
        settle(desk.tasks());
        workspace.close();
    }

    @Test
    void followsASaturdayNightFromTheFirstLineToTheClosedCase() {
        settle(desk.tasks());
        writeDown();
        addTheWitness();
        judge();
        sayWhoDidIt();
        work();
        sayWhatBecameOfBht();
        close();
        staysAsItIs();
    }

    private void writeDown() {
        keys(KeyCode.CONTROL, KeyCode.N);
        type("vold @Sykehjem A 4.4 23:30 +Ansatt 1 +Ansatt 2, slått på rom 12 !2");
        keys(KeyCode.ENTER);

        var content = plan().incident().content();
        assertThat(content.type()).isEqualTo(IncidentType.PHYSICAL_VIOLENCE);
        assertThat(content.occurredOn()).isEqualTo(LocalDate.of(2026, 4, 4));
        assertThat(content.occurredTime()).isEqualTo(LocalTime.of(23, 30));
        assertThat(content.title()).isEqualTo("slått på rom 12");
    }

    private void addTheWitness() {
        keys(KeyCode.CONTROL, KeyCode.O);
        keys(KeyCode.F2);
        tabTo("affected-add");
        keys(KeyCode.SPACE);
        type("Vitne 1");
        keys(KeyCode.TAB);
        type("Vitne");
        keys(KeyCode.ENTER);
        tabTo("incident-injury");
        keys(KeyCode.LEFT);
        keys(KeyCode.LEFT);
        keys(KeyCode.CONTROL, KeyCode.S);

        var content = plan().incident().content();
        assertThat(content.affected())
                .extracting(AffectedPerson::name, AffectedPerson::role)
                .containsExactly(
                        tuple("Ansatt 1", AffectedRole.EXPOSED),
                        tuple("Ansatt 2", AffectedRole.EXPOSED),
                        tuple("Vitne 1", AffectedRole.WITNESS));
        assertThat(content.injury()).isTrue();
    }

    /** The grade in the table, and whether to notify now. */
    private void judge() {
        keys(KeyCode.ENTER);
        tabTo("clarify-severity");
        keys(KeyCode.SPACE);
        tabTo("severity-SERIOUS");
        keys(KeyCode.DOWN);
        assertThat(plan().incident().content().severityAssessed()).isEqualTo(Severity.VERY_SERIOUS);

        tabTo("clarify-serious");
        keys(KeyCode.SPACE);
        tabTo("serious-" + SeriousCriterion.values()[0]);
        keys(KeyCode.SPACE);
        assertThat(plan().facts().criteria()).containsExactly(SeriousCriterion.values()[0]);
    }

    private void sayWhoDidIt() {
        assertThat(plan().wantsPerpetrator()).isTrue();
        tabBackTo("clarify-questions");
        keys(KeyCode.SPACE);
        tabTo("fact-perpetrator");
        type("Pasi");
        keys(KeyCode.ENTER);
        assertThat(plan().incident().content().perpetrator()).isEqualTo(Perpetrator.PATIENT);
    }

    private void work() {
        for (int i = 0; i < MOST && !plan().missing().isEmpty(); i++) {
            keys(KeyCode.F8);
            tell(inHand());
        }
        assertThat(plan().missing()).isEmpty();
        assertThat(told).containsKeys(StepState.DONE, StepState.DECIDED, StepState.NOT_RELEVANT, StepState.DECLINED);
    }

    private void tell(PlannedStep planned) {
        var step = planned.step();
        var person = planned.person();
        var declines = person != null && person.name().equals("Ansatt 2") && step.declinable();
        if (declines) {
            keys(KeyCode.ENTER);
            keys(KeyCode.ALT, KeyCode.DIGIT3);
            if (step.guard() != null && !TALKS.contains(step.guard())) {
                tabBackTo("step-reason");
                type("Vil si det selv.");
            }
            keys(KeyCode.CONTROL, KeyCode.S);
        } else if (step.kind() == StepKind.DECISION) {
            keys(KeyCode.ENTER);
            type("Vurdert med lederen.");
            keys(KeyCode.ALT, KeyCode.DIGIT1);
            answerNo();
            keys(KeyCode.CONTROL, KeyCode.S);
        } else if (step.force() == Force.SHOULD && !told.containsKey(StepState.NOT_RELEVANT)) {
            keys(KeyCode.ENTER);
            keys(KeyCode.ALT, KeyCode.DIGIT2);
            tabBackTo("step-reason");
            type("Gjelder ikke her.");
            keys(KeyCode.CONTROL, KeyCode.S);
        } else if (step.kind() == StepKind.MEETING) {
            keys(KeyCode.ENTER);
            type("Avtalt: tilbake til vanlig vakt.");
            keys(KeyCode.ALT, KeyCode.DIGIT1);
            keys(KeyCode.CONTROL, KeyCode.S);
        } else {
            keys(KeyCode.SPACE);
        }
        var state = again(planned).state();
        assertThat(state).as(step.id() + " " + step.text().text("nb")).isNotEqualTo(StepState.OPEN);
        told.merge(state, 1, Integer::sum);
    }

    private void answerNo() {
        if (lookup("#step-answer").tryQuery().isPresent()) {
            tabBackTo("step-answer");
            keys(KeyCode.LEFT);
        }
    }

    /** The grade asks for a report to BHT of both; neither wants one. */
    private void sayWhatBecameOfBht() {
        for (int person = 0; person < 2; person++) {
            keys(KeyCode.F8);
            assertThat(focused().getParent().getId()).isEqualTo("bht-decision");
            keys(KeyCode.LEFT);
            tabTo("bht-save");
            keys(KeyCode.SPACE);
        }
    }

    private void close() {
        keys(KeyCode.F8);
        assertThat(focused().getId()).isEqualTo("close-case");
        keys(KeyCode.SPACE);

        assertThat(plan().incident().status()).isEqualTo(IncidentStatus.CLOSED);
        assertThat(lookup("Saken er lukket og kan bare leses.").tryQuery()).isPresent();
        assertThat(focused().getId()).isEqualTo("case-documents");
    }

    private void staysAsItIs() {
        var closed = plan();
        keys(KeyCode.F2);
        assertThat(lookup(".incident-form").tryQuery()).isEmpty();

        tabBackTo("step-");
        var row = focused().getId();
        keys(KeyCode.SPACE);
        type("Dette skal ikke stå her");
        keys(KeyCode.ALT, KeyCode.DIGIT1);
        keys(KeyCode.CONTROL, KeyCode.S);
        keys(KeyCode.ESCAPE);

        assertThat(focused().getId()).isEqualTo(row);
        assertThat(plan().incident()).isEqualTo(closed.incident());
        assertThat(plan().steps()).isEqualTo(closed.steps());
    }

    /** The step whose row has the focus. */
    private PlannedStep inHand() {
        var id = String.valueOf(focused().getId());
        assertThat(id).startsWith("step-");
        var parts = id.substring("step-".length()).split("-", 2);
        return plan().step(parts[0], parts.length == 1 ? null : UUID.fromString(parts[1])).orElseThrow();
    }

    private PlannedStep again(PlannedStep planned) {
        var person = planned.person();
        return plan().step(planned.step().id(), person == null ? null : person.id()).orElseThrow();
    }

    private CasePlan plan() {
        return followUp.plan(incidents.find(new CaseNumber(2026, 1)).orElseThrow().id());
    }

    private Node focused() {
        return Objects.requireNonNull(desk.view().getScene().getFocusOwner());
    }

    private void keys(KeyCode... codes) {
        strike(codes);
        settle(desk.tasks());
    }

    /** Without the robot's rests between keys, which would come to minutes in a case as long as this. */
    private void strike(KeyCode... codes) {
        var keyboard = robotContext().getKeyboardRobot();
        keyboard.pressNoWait(codes);
        keyboard.releaseNoWait(codes);
    }

    private void type(String words) {
        write(words, 0);
        settle(desk.tasks());
    }

    private void tabTo(String id) {
        tab(id, KeyCode.TAB);
    }

    private void tabBackTo(String id) {
        tab(id, KeyCode.SHIFT, KeyCode.TAB);
    }

    /** Presses Tab until the focus is in what has an id that begins so. */
    private void tab(String id, KeyCode... codes) {
        for (int i = 0; i < MOST; i++) {
            for (var node = focused(); node != null; node = node.getParent()) {
                if (node.getId() != null && node.getId().startsWith(id)) {
                    return;
                }
            }
            strike(codes);
            WaitForAsyncUtils.waitForFxEvents(1);
        }
        throw new AssertionError("Never comes to " + id + " by " + Arrays.toString(codes) + ", but to " + focused());
    }
}
