package no.vern.app.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.vern.app.exchange.RegisterExport;
import no.vern.app.followup.BhtViewModel;
import no.vern.app.followup.CaseTexts;
import no.vern.app.followup.ClosingViewModel;
import no.vern.app.followup.FactsViewModel;
import no.vern.app.followup.FollowUpView;
import no.vern.app.followup.NextSteps;
import no.vern.app.followup.Recipients;
import no.vern.app.followup.TimelineViewModel;
import no.vern.app.list.ListViews;
import no.vern.app.report.InjuryRegister;
import no.vern.app.shell.Navigator;
import no.vern.app.shell.Room;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.Overlay;
import no.vern.app.ui.WindowTest;
import no.vern.followup.FollowUpRepository;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentSort;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import no.vern.routine.RoutineLibrary;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentListViewTest extends WindowTest {
    @TempDir
    Path folder;

    private final StackPane cards = new StackPane();
    private Register register;
    private IncidentListView screen;
    private IncidentFormViewModel form;
    private Consumer<Runnable> pause = Runnable::run;

    @Override
    protected Parent content() {
        register = new Register(folder);
        register.add(register.threat("Truet på venterommet").occurredOn(LocalDate.of(2026, 6, 1)));
        register.add(register.threat("Kastet stol").occurredOn(LocalDate.of(2026, 6, 10)));
        var followed = new FollowUpRepository(
                register.vault, register.incidents, RoutineLibrary.shipped(), Register.NOW);
        var nextSteps = new NextSteps(followed, register.incidents, texts, Register.NOW);
        var list = new IncidentListViewModel(
                register.incidents,
                register.units,
                new ListViews<>(register.savedViews, IncidentListView.KEY, IncidentQuery.class),
                nextSteps::read,
                tasks,
                texts,
                Register.NOW);
        form = new IncidentFormViewModel(
                register.incidents,
                followed,
                register.rules,
                new IncidentDrafts(register.drafts, tasks, action -> pause.accept(action)),
                tasks,
                texts,
                Register.NOW);
        var timeline = new TimelineViewModel(
                followed,
                new Recipients(register.units, register.roles, register.persons, Register.NOW),
                register.typed(tasks, dialogs),
                tasks,
                texts,
                Register.NOW);
        screen = new IncidentListView(
                list,
                form,
                timeline,
                followUp(timeline, followed),
                List.of(),
                nextSteps,
                new RegisterExport(register.incidents, texts, register.codes),
                new InjuryRegister(register.vault, texts, register.codes, Register.NOW),
                register.codes,
                room());
        screen.shown();
        var filters = new HBox(screen.filters().toArray(Node[]::new));
        var count = new Label();
        count.setId("count");
        count.textProperty().bind(screen.countLine());
        return new StackPane(new VBox(filters, screen.node(), count), cards);
    }

    private FollowUpView followUp(TimelineViewModel timeline, FollowUpRepository followed) {
        var bht = new BhtViewModel(
                timeline, followed.bht(), register.typed(tasks, dialogs), tasks, texts, Register.NOW);
        return new FollowUpView(
                timeline,
                new ClosingViewModel(timeline, followed, bht, tasks, texts),
                new FactsViewModel(timeline, followed, tasks, texts, Register.NOW),
                bht,
                RoutineLibrary.shipped(),
                new CaseTexts(
                        register.vault,
                        RoutineLibrary.shipped(),
                        register.codes,
                        register.typed(tasks, dialogs),
                        tasks,
                        dialogs,
                        texts,
                        Register.NOW),
                tasks,
                texts,
                Register.NOW);
    }

    private Room room() {
        return new Room(
                register.vault,
                new User(Register.USER, UserRole.ADVISOR),
                texts,
                Register.NOW,
                tasks,
                dialogs,
                overlay(),
                navigator(),
                new StatusLine(texts, Register.NOW),
                register.typed(tasks, dialogs));
    }

    private Overlay overlay() {
        return new Overlay() {
            @Override
            public void show(Node card) {
                cards.getChildren().setAll(card);
            }

            @Override
            public void hide() {
                cards.getChildren().clear();
            }
        };
    }

    private static Navigator navigator() {
        return _ -> {};
    }

    @Override
    protected double width() {
        return 1300;
    }

    @AfterEach
    void closeRegister() {
        register.close();
    }

    private TableView<?> table() {
        return lookup(".table-view").queryAs(TableView.class);
    }

    private String count() {
        return lookup("#count").queryAs(Label.class).getText();
    }

    private List<String> stored() {
        return register.incidents.page(IncidentFilter.ALL, IncidentSort.NEWEST_FIRST, 0, 100).stream()
                .map(row -> row.content().title())
                .toList();
    }

    private void selectFirst() {
        inWindow(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(0);
        });
    }

    @Test
    void showsTheSelectedIncidentBesideTheList() {
        settle();
        assertThat(count()).isEqualTo("2 hendelser · 2 åpne");

        selectFirst();

        assertThat(lookup(".detail-title").queryAs(Label.class).getText()).isEqualTo("Kastet stol");
    }

    @Test
    void tellsTheNextStepOfACaseAndExportsItAsItIsShown() throws Exception {
        settle();
        var file = folder.resolve("liste.csv");
        dialogs.file = file;

        inWindow(() -> screen.secondary().stream()
                .filter(command -> command.key().equals("incidents.export"))
                .forEach(command -> command.action().run()));
        settle();

        assertThat(dialogs.said).isEmpty();
        assertThat(lookup(".table-cell").queryAllAs(Labeled.class)).anyMatch(cell -> cell.getText() != null
                && cell.getText().matches("! .+: .+"));
        assertThat(Files.readString(file)).contains("Neste steg").contains("! ");
    }

    @Test
    void theHandStandsInTheFormThatAQuickEntryOpensAndItsWordsAreADraft() {
        settle();

        inWindow(() -> screen.write(register.threat("Truet ved skranken").build()));
        settle();

        assertThat(lookup("#incident-type").query().getPseudoClassStates())
                .contains(PseudoClass.getPseudoClass("focus-within"));
        assertThat(register.drafts.all()).hasSize(1);
    }

    @Test
    void keepsWhatWasTypedLastWhenItGoesOutOfSight() {
        settle();
        pause = _ -> {};

        inWindow(() -> {
            screen.writeNew();
            form.form().title.set("Halvveis");
            screen.hidden();
        });

        assertThat(register.drafts.all()).hasSize(1);
    }

    @Test
    void narrowsTheListWhileTyping() {
        settle();

        clickOn("#incidents-search").write("venterom");
        settle();

        assertThat(count()).startsWith("1 hendelse");
        assertThat(table().getItems()).hasSize(1);
    }

    @Test
    void editsAndSavesByKeyboardAlone() {
        settle();
        selectFirst();

        press(KeyCode.ENTER).release(KeyCode.ENTER);
        settle();
        inWindow(() -> screen.commands().getFirst().action().run());
        inWindow(() -> lookup("#incident-title").queryAs(TextField.class).requestFocus());
        press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        write("Kastet bord");
        press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        settle();

        assertThat(stored()).containsExactly("Kastet bord", "Truet på venterommet");
        assertThat(dialogs.notices).last().asString().endsWith("er lagret.");
        assertThat(lookup(".detail-title").queryAs(Label.class).getText()).isEqualTo("Kastet bord");
    }

    @Test
    void saysBesideTheFieldWhatIsMissingAndKeepsTheForm() {
        settle();
        inWindow(screen::writeNew);
        inWindow(() -> lookup("#incident-place").queryAs(TextInputControl.class).setText("Rom 12"));

        inWindow(form::save);

        assertThat(lookup(".field-line").queryAllAs(Label.class).stream()
                        .filter(Node::isVisible)
                        .map(Label::getText))
                .contains("Velg enhet.", "Velg hva slags hendelse det var.");
        assertThat(lookup("#incident-place").queryAs(TextInputControl.class).getText()).isEqualTo("Rom 12");
        assertThat(stored()).hasSize(2);
    }

    @Test
    void asksBeforeTypedWordsAreLostAndStaysWhenTold() {
        settle();
        inWindow(screen::writeNew);
        inWindow(() -> lookup("#incident-title").queryAs(TextInputControl.class).setText("Halvskrevet"));
        dialogs.yes = false;

        inWindow(() -> lookup("#incident-title").query().requestFocus());
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        settle();
        assertThat(dialogs.questions).hasSize(1);
        assertThat(lookup("#incident-title").queryAs(TextInputControl.class).getText()).isEqualTo("Halvskrevet");

        dialogs.yes = true;
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        settle();
        assertThat(lookup("#incident-title").tryQuery()).isEmpty();
        assertThat(register.drafts.all()).isEmpty();
    }

    @Test
    void explainsTheReferralAndHidesWhatIsNotKept() {
        settle();
        inWindow(screen::writeNew);

        inWindow(() -> form.form().perpetrator.set(Perpetrator.EMPLOYEE));

        assertThat(lookup(texts.get("incident.referral.title")).query().isVisible()).isTrue();
        assertThat(lookup("#incident-description").query().getParent().isVisible()).isFalse();
        assertThat(lookup(texts.get("incident.referral.save")).tryQuery()).isPresent();
    }

    @Test
    void exportsExactlyTheRowsAndColumnsShown() throws Exception {
        settle();
        clickOn("#incidents-search").write("stol");
        settle();
        dialogs.file = folder.resolve("ut.csv");

        inWindow(() -> screen.secondary().getLast().action().run());

        assertThat(Files.readString(dialogs.file))
                .contains("Saksnummer")
                .contains("Kastet stol")
                .contains(texts.of(IncidentType.THREAT))
                .doesNotContain("venterommet");
    }
}
