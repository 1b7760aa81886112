package no.vern.app.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.vern.app.incident.Register;
import no.vern.app.shell.StatusLine;
import no.vern.app.training.TrainingViewModel.Opened;
import no.vern.app.training.TrainingViewModel.TrainingList;
import no.vern.app.ui.AnsweringDialogs;
import no.vern.app.ui.Tasks;
import no.vern.organisation.PersonContent;
import no.vern.organisation.RoleContent;
import no.vern.organisation.UnitRole;
import no.vern.training.CourseState;
import no.vern.training.TrainingContent;
import no.vern.training.TrainingKind;
import no.vern.training.TrainingRepository;
import no.vern.training.TrainingStatus;
import no.vern.training.WaitingReason;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SmallDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @TempDir
    Path folder;

    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private Register register;
    private TrainingRepository trainings;
    private TrainingViewModel model;

    @BeforeEach
    void open() {
        register = new Register(folder);
        trainings = new TrainingRepository(register.vault);
        model = new TrainingViewModel(
                register.vault,
                Tasks.sameThread(),
                dialogs,
                register.texts,
                Register.NOW,
                new StatusLine(register.texts, Register.NOW));
        model.load();
    }

    @AfterEach
    void close() {
        register.close();
    }

    private TrainingFormViewModel form() {
        return model.form((Opened.OfTraining) model.openedProperty().get());
    }

    @Test
    void whatIsPutBackIsNotSavedOverWhatSomebodyElseSavedMeanwhile() {
        written(TrainingKind.values()[0]);
        var stored = trainings.all().getFirst();
        model.open(stored);
        var mine = form();
        register.typed(Tasks.sameThread(), dialogs).open(mine.typed());
        mine.topic.set("Mitt");
        var theirs = Register.saved(trainings.update(stored.id(), stored.version(), with(stored.content(), 9)));

        model.open(theirs);
        var again = form();
        register.typed(Tasks.sameThread(), dialogs).open(again.typed());
        assertThat(again.topic.get()).isEqualTo("Mitt");
        assertThat(again.headCount.get()).isEqualTo("9");
        again.save();

        assertThat(again.saving().conflictProperty().get()).isEqualTo(theirs);
        again.saveMine();
        var now = trainings.byId(stored.id()).orElseThrow().content();
        assertThat(now.topic()).isEqualTo("Mitt");
        assertThat(now.headCount()).isEqualTo(9);
    }

    private TrainingFormViewModel written(TrainingKind kind) {
        model.begin();
        var form = form();
        form.kind.set(kind);
        form.unit.set(register.unit);
        form.headCount.set("7");
        form.save();
        return form;
    }

    @Test
    void whatIsRegisteredStandsInTheListAndStaysOpen() {
        written(TrainingKind.DRILL);

        assertThat(model.shown()).singleElement().satisfies(training -> {
            assertThat(training.content().kind()).isEqualTo(TrainingKind.DRILL);
            assertThat(training.content().day()).isEqualTo(TODAY);
            assertThat(training.content().headCount()).isEqualTo(7);
        });
        assertThat(form().stored()).isEqualTo(model.shown().getFirst());
        assertThat(model.countProperty().get()).isEqualTo("1 opplæring");
    }

    @Test
    void whatCannotBeReadIsToldUnderItsFieldAndNothingIsStored() {
        model.begin();
        var form = form();
        form.kind.set(TrainingKind.DRILL);
        form.unit.set(register.unit);
        form.headCount.set("sju");
        form.hours.set("halvannen");
        form.save();

        assertThat(form.problems().of("headCount").get()).isEqualTo("Skriv antallet som et helt tall.");
        assertThat(form.problems().of("hours").get()).isNotEmpty();
        assertThat(trainings.all()).isEmpty();
    }

    @Test
    void hoursAreReadWithAComma() {
        model.begin();
        var form = form();
        form.kind.set(TrainingKind.DRILL);
        form.unit.set(register.unit);
        form.headCount.set("3");
        form.hours.set(" 1,5 ");
        form.save();

        assertThat(model.shown().getFirst().content().hours()).isEqualByComparingTo("1.5");
        assertThat(form().hours.get()).isEqualTo("1,5");
    }

    @Test
    void theListIsNarrowedByWhatFits() {
        written(TrainingKind.DRILL);
        written(TrainingKind.TRAINING);

        model.queryProperty().set(TrainingQuery.ALL.withKinds(Set.of(TrainingKind.DRILL)));
        assertThat(model.shown()).hasSize(1);
        model.queryProperty().set(TrainingQuery.of(UUID.randomUUID()));
        assertThat(model.shown()).isEmpty();
        model.queryProperty().set(TrainingQuery.ALL.withStatuses(Set.of(TrainingStatus.PLANNED)));
        assertThat(model.shown()).isEmpty();
    }

    @Test
    void whatSomebodyElseSavedIsShownAndOnesOwnIsKeptUntilOneChooses() {
        var form = written(TrainingKind.DRILL);
        var mine = form();
        var stored = mine.stored();
        trainings.update(stored.id(), stored.version(), with(stored.content(), 9));

        mine.headCount.set("8");
        mine.save();
        assertThat(mine.saving().conflictProperty().get().content().headCount()).isEqualTo(9);
        assertThat(mine.headCount.get()).isEqualTo("8");
        mine.saveMine();

        assertThat(trainings.all().getFirst().content().headCount()).isEqualTo(8);
        assertThat(form).isNotSameAs(mine);
    }

    @Test
    void theirsCanBeTakenInstead() {
        written(TrainingKind.DRILL);
        var mine = form();
        var stored = mine.stored();
        trainings.update(stored.id(), stored.version(), with(stored.content(), 9));
        mine.headCount.set("8");
        mine.save();
        mine.takeTheirs();

        assertThat(mine.headCount.get()).isEqualTo("9");
        assertThat(trainings.all().getFirst().content().headCount()).isEqualTo(9);
    }

    @Test
    void whatWasEnteredByMistakeIsTakenAwayAndCanBeHadBack() {
        written(TrainingKind.DRILL);
        model.remove(model.shown().getFirst());

        assertThat(model.shown()).isEmpty();
        assertThat(model.openedProperty().get()).isNull();
        dialogs.noticeActions.getLast().run();
        assertThat(model.shown()).hasSize(1);
    }

    @Test
    void whatSomebodyElseChangedIsNotTakenAway() {
        written(TrainingKind.DRILL);
        var stored = model.shown().getFirst();
        trainings.update(stored.id(), stored.version(), with(stored.content(), 9));
        model.remove(stored);

        assertThat(model.shown()).hasSize(1);
        assertThat(dialogs.said).singleElement().asString().endsWith(register.texts.get("save.conflict.text"));
    }

    @Test
    void whoLacksTheCourseIsOpenedWithTheirNameInTheForm() {
        var kari = ((SaveResult.Saved<no.vern.organisation.Person>)
                        register.persons.add(PersonContent.named("Kari Demo")))
                .stored()
                .id();
        register.roles.add(new RoleContent(kari, register.unit, UnitRole.SAFETY_REPRESENTATIVE, 0, null, null));
        model.load();
        model.show(TrainingList.COURSES);
        assertThat(model.countProperty().get()).isEqualTo("1 skal ha kurset · 1 mangler det");

        model.open(model.bookProperty().get().needs().getFirst());
        var form = form();
        assertThat(form.participants.get()).containsExactly(kari);
        form.status.set(TrainingStatus.WAITING);
        form.day.set(null);
        form.waiting.set(WaitingReason.ORGANISER);
        form.mustAct.set("Personal");
        form.save();

        assertThat(model.bookProperty().get().needs())
                .singleElement()
                .satisfies(need -> assertThat(need.state()).isEqualTo(CourseState.WAITING));
    }

    @Test
    void theRegisterOfAUnitIsReachedFromItsCoverage() {
        written(TrainingKind.DRILL);
        model.show(TrainingList.COVERAGE);
        model.showRegister(register.unit);

        assertThat(model.listProperty().get()).isEqualTo(TrainingList.REGISTER);
        assertThat(model.shown()).hasSize(1);
        model.begin();
        assertThat(form().unit.get()).isEqualTo(register.unit);
    }

    private static TrainingContent with(TrainingContent content, int people) {
        return new TrainingContent(
                content.unitId(),
                content.kind(),
                content.topic(),
                content.status(),
                content.day(),
                content.hours(),
                content.heldBy(),
                people,
                content.nextOn(),
                content.waiting(),
                content.mustAct(),
                content.evidence(),
                List.of());
    }

    @Test
    void aFullDiskIsToldWhenOneIsToBeTakenAwayOrHadBack(@TempDir Path temp) throws IOException {
        try (var disk = SmallDisk.in(temp);
                var there = new Register(disk.folder())) {
            var repository = new TrainingRepository(there.vault);
            var shown = new TrainingViewModel(
                    there.vault,
                    Tasks.sameThread(),
                    dialogs,
                    there.texts,
                    Register.NOW,
                    new StatusLine(there.texts, Register.NOW));
            var stored = Register.saved(repository.add(new TrainingContent(
                    there.unit,
                    TrainingKind.DRILL,
                    "",
                    TrainingStatus.HELD,
                    TODAY,
                    null,
                    "",
                    7,
                    null,
                    null,
                    "",
                    "",
                    List.of())));
            disk.fill(there.vault);
            shown.remove(stored);
            disk.makeRoom();
            assertThat(repository.all()).containsExactly(stored);

            shown.remove(stored);
            disk.fill(there.vault);
            dialogs.noticeActions.getLast().run();

            disk.makeRoom();
            assertThat(dialogs.said).hasSize(2).allMatch(said -> said.contains("Ikke lagret: disken er full."));
        }
    }
}
