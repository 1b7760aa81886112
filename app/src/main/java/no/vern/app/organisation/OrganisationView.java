package no.vern.app.organisation;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import no.vern.app.language.Texts;
import no.vern.app.organisation.OrganisationViewModel.Opened;
import no.vern.app.organisation.OrganisationViewModel.Opened.OfUnit;
import no.vern.app.shell.Command;
import no.vern.app.shell.Room;
import no.vern.app.shell.Place;
import no.vern.app.shell.Screen;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.EmptyState;
import no.vern.app.ui.ListAndDetail;
import no.vern.app.ui.TabStops;
import no.vern.organisation.Unit;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Organisasjon: the tree of units or the list of people, and beside it the one that is open. */
public final class OrganisationView implements Screen {
    private final OrganisationViewModel model;
    private final Room room;
    private final Texts texts;
    private final UnitTreeView units;
    private final PersonTableView persons;
    private final ListAndDetail node;
    private final List<Node> filters;
    private Subscription listening = Subscription.EMPTY;
    private @Nullable OpenedFormView form;

    public OrganisationView(OrganisationViewModel model, Room room) {
        this.model = model;
        this.room = room;
        texts = room.texts();
        units = new UnitTreeView(model, texts);
        units.setPlaceholder(new EmptyState(
                        Feather.GIT_BRANCH, texts.get("organisation.empty.title"), texts.get("organisation.empty.text"))
                .action(texts.get("organisation.newUnit.button"), model::newUnit));
        persons = new PersonTableView(model, room);
        filters = OrganisationFiltersView.of(model, texts);
        units.setMinHeight(0);
        units.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && units.getRoot().getChildren().isEmpty()) {
                event.consume();
                model.newUnit();
            }
        });
        node = new ListAndDetail(new StackPane(units, persons));
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.openedProperty().get() != null) {
                leave();
                event.consume();
            }
        });
    }

    private void leave() {
        if (form == null || !form.changed()) {
            model.close();
        } else if (room.dialogs().confirm(new Dialogs.Question(
                texts.get("organisation.leave.title"),
                texts.get("organisation.leave.text"),
                texts.get("organisation.leave.verb"),
                true))) {
            form.giveUp();
            model.close();
        }
    }

    @Override
    public void shown() {
        listening = Subscription.combine(
                model.rosterProperty().subscribe(roster -> {
                    units.refill();
                    units.mark(openUnit());
                    persons.show(roster);
                }),
                model.formerProperty().subscribe(units::refill),
                model.peopleProperty().subscribe(people -> {
                    persons.setVisible(people);
                    units.setVisible(!people);
                }),
                // What Ctrl+Shift+N begins is another thing now.
                model.peopleProperty().subscribe((_, _) -> room.navigator().redraw()),
                model.openedProperty().subscribe(this::show));
        model.load();
    }

    /** What is begun is written at once; from a form that goes, the hand goes on to the roles, or back to the list. */
    private void show(@Nullable Opened opened) {
        var hand = form != null && form.isFocusWithin();
        form = opened == null ? null : OpenedFormView.of(opened, model, this::leave, room);
        node.setDetail(form);
        units.mark(openUnit());
        // What lies in a scroll pane is in the window only once that has its skin.
        node.applyCss();
        if (form != null && form.begun()) {
            TabStops.first(form).ifPresent(Node::requestFocus);
        } else if (hand) {
            Optional.ofNullable(form == null ? null : form.lookup("#" + RolesView.NEW))
                    .or(() -> TabStops.first(node))
                    .ifPresent(Node::requestFocus);
        }
    }

    @Override
    public void hidden() {
        listening.unsubscribe();
    }

    private @Nullable Unit openUnit() {
        return model.openedProperty().get() instanceof OfUnit(var unit, var under) ? unit : null;
    }

    @Override
    public List<Node> filters() {
        return filters;
    }

    public static Place place(Texts texts) {
        return new Place("organisation", texts.get("organisation.screen.title"), Feather.GIT_BRANCH);
    }

    @Override
    public Place place() {
        return place(texts);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Command> primary() {
        return Optional.of(model.peopleProperty().get() ? newPerson() : newUnit());
    }

    @Override
    public List<Command> secondary() {
        return List.of(model.peopleProperty().get() ? newUnit() : newPerson());
    }

    private Command newUnit() {
        return new Command("organisation.newUnit", texts.get("organisation.newUnit.button"), model::newUnit);
    }

    private Command newPerson() {
        return new Command("organisation.newPerson", texts.get("organisation.newPerson.button"), model::newPerson);
    }

    @Override
    public ObservableValue<String> countLine() {
        return model.countProperty();
    }

    @Override
    public String help() {
        return texts.get("organisation.help.text");
    }

    @Override
    public List<Face> faces() {
        return List.of(
                new Face("unit", () -> model.shown(null).stream().findFirst().ifPresent(model::open)),
                new Face("new-unit", model::newUnit),
                new Face("people", () -> {
                    model.close();
                    model.peopleProperty().set(true);
                }));
    }
}
