package no.vern.app.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.vern.app.incident.Register;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.routine.RoutinesViewModel.Shown;
import no.vern.app.routine.RoutinesViewModel.Shown.Difference;
import no.vern.app.routine.RoutinesViewModel.Shown.OneStep;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.AnsweringDialogs;
import no.vern.app.ui.Tasks;
import no.vern.routine.DeadlineRule.Base;
import no.vern.routine.Force;
import no.vern.routine.Party;
import no.vern.routine.Per;
import no.vern.routine.RoutineLibrary;
import no.vern.routine.RoutineRepository;
import no.vern.routine.Step;
import no.vern.workspace.SmallDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutinesViewModelTest {
    private static final RoutineLibrary LIBRARY = RoutineLibrary.shipped();
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @TempDir
    Path folder;

    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final Texts texts = Texts.of(Language.NB);
    private Register register;
    private RoutinesViewModel model;

    @BeforeEach
    void open() {
        register = new Register(folder);
        model = model(register, dialogs, Tasks.sameThread(), texts);
        model.load();
        model.choose("notification");
    }

    static RoutinesViewModel model(Register register, AnsweringDialogs dialogs, Tasks tasks, Texts texts) {
        return new RoutinesViewModel(
                new RoutineRepository(register.vault, LIBRARY),
                LIBRARY,
                new RoutineDrafts(register.drafts),
                register.typed(tasks, dialogs),
                tasks,
                dialogs,
                texts,
                new StatusLine(texts, Register.NOW),
                Register.NOW);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void a_change_is_a_draft_until_it_is_put_into_force() {
        var form = edit("N03");
        form.force.set(Force.SHOULD);
        form.apply();

        assertThat(model.isDraft(model.routine())).isTrue();
        assertThat(book("N03").force()).isEqualTo(Force.MUST);

        model.review();
        var entry = form().validFrom;
        assertThat(entry.get()).isEqualTo(TODAY.plusDays(1));
        assertThat(form().obstacles()).isEmpty();
        form().putIntoForce();

        assertThat(model.isDraft(model.routine())).isFalse();
        assertThat(model.routine().version()).isEqualTo(2);
        assertThat(book("N03").force()).isEqualTo(Force.SHOULD);
        assertThat(model.inForce(model.routine()).version()).isEqualTo(1);
        assertThat(register.drafts.all()).isEmpty();
    }

    @Test
    void a_draft_is_there_again_after_the_window_was_closed() {
        change("N03", Force.SHOULD);

        var later = model(register, dialogs, Tasks.sameThread(), texts);
        later.load();
        later.choose("notification");

        assertThat(later.isDraft(later.routine())).isTrue();
        assertThat(later.routine().step("N03").orElseThrow().force()).isEqualTo(Force.SHOULD);
    }

    @Test
    void a_draft_that_is_discarded_can_be_taken_back() {
        change("N03", Force.SHOULD);
        model.discard();
        assertThat(model.isDraft(model.routine())).isFalse();
        assertThat(register.drafts.all()).isEmpty();

        dialogs.noticeActions.getLast().run();
        assertThat(model.routine().step("N03").orElseThrow().force()).isEqualTo(Force.SHOULD);
    }

    @Test
    void every_field_of_a_step_can_be_changed() {
        var form = edit("N03");
        form.text.nb().set("Ring hovedverneombudet");
        form.responsible.set(Party.HR);
        form.recipients.setAll(Party.AMU, Party.HR);
        form.base.set(Base.WITHIN);
        form.span.set("3");
        form.unit.set(SpanUnit.MONTHS);
        form.acute.set(false);
        form.apply();

        var step = model.routine().step("N03").orElseThrow();
        assertThat(step.text().nb()).isEqualTo("Ring hovedverneombudet");
        assertThat(step.responsible()).isEqualTo(Party.HR);
        assertThat(step.recipients()).containsExactly(Party.AMU, Party.HR);
        assertThat(step.deadline()).hasToString("P3M");
        assertThat(step.guard()).isEqualTo(LIBRARY.step("N03").guard());
    }

    @Test
    void weeks_can_be_chosen_and_are_what_whole_weeks_are_shown_in() {
        model.choose("physical-violence");
        var form = edit("F14");
        assertThat(form.unit.get()).isEqualTo(SpanUnit.WEEKS);
        assertThat(form.span.get()).isEqualTo("1");
        assertThat(form.changed()).isFalse();

        form.span.set("3");
        form.apply();
        var step = model.routine().step("F14").orElseThrow();
        assertThat(step.deadline()).hasToString("P21D");
        assertThat(new RoutineWords(texts, LIBRARY).of(step.deadline())).contains("3 uker");
    }

    @Test
    void what_is_missing_stands_under_its_field_and_nothing_is_taken() {
        var form = edit("N03");
        form.text.en().set(" ");
        form.responsible.set(null);
        form.apply();
        assertThat(form.problems().of("responsible").get()).isEqualTo("Velg hvem som gjør det.");

        form.responsible.set(Party.HR);
        form.base.set(Base.WITHIN);
        form.span.set("mange");
        form.apply();
        assertThat(form.problems().of("span").get()).startsWith("Skriv antallet som et helt tall");

        form.span.set("7");
        form.declinable.set(true);
        form.per.set(Per.INCIDENT);
        form.apply();
        assertThat(form.problems().of("textEn").get()).isEqualTo("N03: Skriv teksten på engelsk.");
        assertThat(form.problems().of("per").get()).startsWith("N03: Bare en person kan takke nei");
        assertThat(model.isDraft(model.routine())).isFalse();
    }

    @Test
    void a_new_step_gets_a_number_that_no_other_has() {
        write("Spør vernetjenesten");
        write("Spør BHT");

        assertThat(model.routine().steps()).extracting(Step::id).endsWith("E01", "E02");
        model.choose("threats");
        model.add();
        assertThat(((OneStep) shown()).form().step().id()).isEqualTo("E03");
    }

    @Test
    void steps_are_moved_within_the_routine() {
        model.move(LIBRARY.step("N02"), -1);
        assertThat(model.routine().steps()).extracting(Step::id).startsWith("N02", "N01", "N03", "N04");

        model.move(LIBRARY.step("N02"), -1);
        assertThat(model.routine().steps()).extracting(Step::id).startsWith("N02", "N01");
    }

    @Test
    void a_draft_without_the_step_that_a_guard_needs_says_so_and_stays_a_draft() {
        edit("N03").remove();
        model.review();
        assertThat(form().obstacles()).as("N04 answers the same guard").isEmpty();
        edit("N04").remove();
        model.review();

        assertThat(form().obstacles()).singleElement().asString().startsWith("G3 har ikke lenger noe steg.");
        form().putIntoForce();
        assertThat(model.isDraft(model.routine())).isTrue();
        assertThat(model.versions(model.routine())).hasSize(1);
    }

    @Test
    void a_day_that_has_been_is_refused_beside_the_field() {
        change("N03", Force.SHOULD);
        model.review();
        form().validFrom.set(TODAY.minusDays(1));
        form().putIntoForce();
        assertThat(form().problems().of("validFrom").get()).startsWith("Velg en dag fra i morgen");

        form().validFrom.set(null);
        form().putIntoForce();
        assertThat(form().problems().of("validFrom").get()).startsWith("Skriv dagen");
    }

    @Test
    void what_is_typed_in_a_step_is_not_lost_without_asking() {
        var form = edit("N03");
        form.text.nb().set("Noe annet");
        dialogs.yes = false;
        form.leave();
        model.choose("threats");
        assertThat(shown()).isEqualTo(new OneStep(form));
        assertThat(model.routine().id()).isEqualTo("notification");
        assertThat(dialogs.questions).hasSize(2).allMatch(question -> question.loses());

        dialogs.yes = true;
        form.leave();
        assertThat(shown()).isInstanceOf(Shown.Steps.class);
    }

    @Test
    void an_untouched_step_is_left_without_a_question() {
        edit("N03").leave();

        assertThat(dialogs.questions).isEmpty();
        assertThat(shown()).isInstanceOf(Shown.Steps.class);
    }

    @Test
    void the_difference_is_told_in_words() {
        var form = edit("N03");
        form.force.set(Force.SHOULD);
        form.text.nb().set("Ring hovedverneombudet");
        form.base.set(Base.WITHIN);
        form.span.set("1");
        form.apply();
        write("Spør vernetjenesten");

        var entries = new RoutineWords(texts, LIBRARY)
                .difference(LIBRARY.routine("notification"), model.routine());
        assertThat(entries).extracting(entry -> entry.step().id()).containsExactly("N03", "E01");
        assertThat(entries.getFirst().lines())
                .contains(
                        new RoutineWords.Line("Hvor sterkt", "skal", "bør"),
                        new RoutineWords.Line(
                                "Tekst, Bokmål", LIBRARY.step("N03").text().nb(), "Ring hovedverneombudet"),
                        new RoutineWords.Line("Frist", "første virkedag", "innen 1 dag"));
        assertThat(entries.getLast().lines()).extracting(RoutineWords.Line::what).isEqualTo(List.of("Nytt steg"));
    }

    private Step book(String id) {
        return model.versions(model.routine()).getLast().step(id).orElseThrow();
    }

    private StepEditViewModel edit(String id) {
        model.edit(model.routine().step(id).orElseThrow());
        return ((OneStep) shown()).form();
    }

    private void change(String id, Force force) {
        var form = edit(id);
        form.force.set(force);
        form.apply();
    }

    private void write(String text) {
        model.add();
        var form = ((OneStep) shown()).form();
        List.of(form.text, form.help).forEach(words -> {
            words.nb().set(text);
            words.nn().set(text);
            words.en().set(text);
        });
        form.apply();
    }

    private IntoForceViewModel form() {
        return ((Difference) shown()).form();
    }

    private Shown shown() {
        return model.shownProperty().get();
    }

    @Test
    void aFullDiskIsToldAndTheStepIsStillOpen(@TempDir Path temp) throws IOException {
        try (var disk = SmallDisk.in(temp);
                var there = new Register(disk.folder())) {
            var written = model(there, dialogs, Tasks.sameThread(), texts);
            written.load();
            written.edit(written.routine().steps().getFirst());
            disk.fill(there.vault);

            written.put(written.routine().steps().getFirst());

            disk.makeRoom();
            assertThat(written.troubleProperty().get()).startsWith("Ikke lagret: disken er full.");
            assertThat(written.shownProperty().get()).isInstanceOf(OneStep.class);
        }
    }

    @Test
    void whatIsTypedOfAStepIsThereAgainAfterALockAndIsAskedAboutOnce() {
        model.edit(model.routine().steps().getFirst());
        step().text.nb().set("Ring med en gang");
        model.load();
        assertThat(step().text.nb().get()).isEqualTo("Ring med en gang");

        var after = model(register, dialogs, Tasks.sameThread(), texts);
        after.load();
        after.choose("notification");
        after.edit(after.routine().steps().getFirst());
        assertThat(((OneStep) after.shownProperty().get()).form().text.nb().get()).isEqualTo("Ring med en gang");
        after.leave();
        assertThat(dialogs.questions).hasSize(1);
        after.edit(after.routine().steps().getFirst());
        assertThat(((OneStep) after.shownProperty().get()).form().text.nb().get()).isNotEqualTo("Ring med en gang");
    }

    private StepEditViewModel step() {
        return ((OneStep) model.shownProperty().get()).form();
    }
}
