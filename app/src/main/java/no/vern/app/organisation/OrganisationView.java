package no.vern.app.organisation;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import no.vern.app.language.Texts;
import no.vern.app.organisation.OrganisationViewModel.Opened;
import no.vern.app.organisation.OrganisationViewModel.Opened.OfPerson;
import no.vern.app.organisation.OrganisationViewModel.Opened.OfUnit;
import no.vern.app.shell.Command;
import no.vern.app.shell.Room;
import no.vern.app.shell.Place;
import no.vern.app.shell.Screen;
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
    private Subscription listening = Subscription.EMPTY;

    public OrganisationView(OrganisationViewModel model, Room room) {
        this.model = model;
        this.room = room;
        texts = room.texts();
        units = new UnitTreeView(model, texts);
        units.setPlaceholder(new EmptyState(
                        Feather.GIT_BRANCH, texts.get("organisation.empty.title"), texts.get("organisation.empty.text"))
                .action(texts.get("organisation.newUnit.button"), model::newUnit));
        persons = new PersonTableView(model, room);
        units.setMinHeight(0);
        units.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && units.getRoot().getChildren().isEmpty()) {
                event.consume();
                model.newUnit();
            }
        });
        node = new ListAndDetail(new StackPane(units, persons));
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
                model.openedProperty().subscribe(opened -> {
                    var hand = node.isFocusWithin();
                    var form = detail(opened);
                    node.setDetail(form);
                    units.mark(openUnit());
                    if (form != null && isNew(opened)) {
                        TabStops.first(takenIn(form)).ifPresent(Node::requestFocus);
                    } else if (hand && !node.isFocusWithin()) {
                        TabStops.first(node).ifPresent(Node::requestFocus);
                    }
                }));
        model.load();
    }

    @Override
    public void hidden() {
        listening.unsubscribe();
    }

    /** What is begun anew is written at once. */
    private static boolean isNew(@Nullable Opened opened) {
        return switch (opened) {
            case OfUnit(var unit, var under) -> unit == null;
            case OfPerson(var person) -> person == null;
            case null -> false;
        };
    }

    private Node takenIn(Node form) {
        node.applyCss();
        node.layout();
        return form;
    }

    private @Nullable Unit openUnit() {
        return model.openedProperty().get() instanceof OfUnit(var unit, var under) ? unit : null;
    }

    private @Nullable Node detail(@Nullable Opened opened) {
        var form =
                switch (opened) {
                    case null -> null;
                    case OfUnit unit -> new UnitFormView(model, model.form(unit), room);
                    case OfPerson person -> new PersonFormView(model, model.form(person), room);
                };
        if (form == null) {
            return null;
        }
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        return scroll;
    }

    @Override
    public List<Node> filters() {
        return OrganisationFiltersView.of(model, texts);
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
        return Optional.of(
                new Command("organisation.newUnit", texts.get("organisation.newUnit.button"), model::newUnit));
    }

    @Override
    public List<Command> secondary() {
        return List.of(
                new Command("organisation.newPerson", texts.get("organisation.newPerson.button"), model::newPerson));
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
