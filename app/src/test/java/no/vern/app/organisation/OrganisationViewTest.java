package no.vern.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import no.vern.app.incident.Register;
import no.vern.app.shell.Navigator;
import no.vern.app.shell.Room;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.Overlay;
import no.vern.app.ui.WindowTest;
import no.vern.organisation.PersonRepository;
import no.vern.organisation.RoleRepository;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisationViewTest extends WindowTest {
    @TempDir
    Path folder;

    private final List<String> redrawn = new ArrayList<>();
    private Register register;
    private OrganisationViewModel model;
    private OrganisationView view;

    @Override
    protected Parent content() {
        register = new Register(folder);
        model = new OrganisationViewModel(
                new UnitRepository(register.vault),
                new PersonRepository(register.vault),
                new RoleRepository(register.vault),
                tasks,
                texts,
                Register.NOW,
                new StatusLine(texts, Register.NOW));
        view = new OrganisationView(model, room());
        view.shown();
        return (Parent) view.node();
    }

    private Room room() {
        return new Room(
                register.vault,
                new User(Register.USER, UserRole.ADVISOR),
                texts,
                Register.NOW,
                tasks,
                dialogs,
                new Overlay() {
                    @Override
                    public void show(Node card) {}

                    @Override
                    public void hide() {}
                },
                new Navigator() {
                    @Override
                    public void open(String screenKey) {}

                    @Override
                    public void redraw() {
                        redrawn.add(view.primary().orElseThrow().name());
                    }
                },
                new StatusLine(texts, Register.NOW),
                register.typed(tasks, dialogs));
    }

    @AfterEach
    void closeRegister() {
        register.close();
    }

    @Test
    void whatIsBegunIsWhatTheListIsOf() {
        settle();
        assertThat(view.primary().orElseThrow().name()).isEqualTo("Ny enhet");

        inWindow(() -> model.peopleProperty().set(true));

        assertThat(redrawn).containsExactly("Ny person");
        inWindow(() -> view.primary().orElseThrow().action().run());
        assertThat(model.openedProperty().get()).isEqualTo(new OrganisationViewModel.Opened.OfPerson(null));
    }

    @Test
    void escapeClosesTheFormAndAsksBeforeAnythingIsLost() {
        settle();
        inWindow(model::newPerson);
        key(KeyCode.ESCAPE);
        assertThat(model.openedProperty().get()).isNull();
        assertThat(dialogs.questions).isEmpty();
        assertThat(hand()).isInstanceOf(TableView.class);

        inWindow(model::newPerson);
        write("Ola", 0);
        dialogs.yes = false;
        key(KeyCode.ESCAPE);
        assertThat(dialogs.questions).hasSize(1);
        assertThat(hand()).isInstanceOfSatisfying(
                TextField.class, name -> assertThat(name.getText()).isEqualTo("Ola"));

        dialogs.yes = true;
        key(KeyCode.ESCAPE);
        assertThat(model.openedProperty().get()).isNull();
    }

    private Object hand() {
        return view.node().getScene().getFocusOwner();
    }

    private void key(KeyCode code) {
        press(code).release(code);
        settle();
    }

    @Test
    void whatIsTypedOfARoleOrAUnitWaitsWhileAnotherUnitIsOpen() {
        settle();
        var first = model.shown(null).getFirst();
        inWindow(() -> model.open(first));
        var name = hand(0);
        inWindow(name::requestFocus);
        press(KeyCode.END).release(KeyCode.END);
        write(" vest", 0);
        settle();
        inWindow(model::newPerson);
        inWindow(() -> model.open(first));

        assertThat(hand(0).getText()).isEqualTo(first.name() + " vest");
        inWindow(view::hidden);
        inWindow(view::shown);
        assertThat(hand(0).getText()).isEqualTo(first.name() + " vest");
        assertThat(dialogs.questions).isEmpty();
    }

    private TextField hand(int number) {
        return view.node().lookupAll(".form-field .text-field").stream()
                .map(TextField.class::cast)
                .skip(number)
                .findFirst()
                .orElseThrow();
    }
}
