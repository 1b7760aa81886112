package no.vern.app.round;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.util.Subscription;
import no.vern.app.language.Texts;
import no.vern.app.shell.Command;
import no.vern.app.shell.Place;
import no.vern.app.shell.Room;
import no.vern.app.shell.Screen;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.EmptyState;
import no.vern.app.ui.ListWithForm;
import no.vern.app.ui.Order;
import no.vern.app.ui.PagedSource;
import no.vern.app.ui.RecordTable;
import no.vern.round.Round;
import no.vern.round.RoundKind;
import org.kordamp.ikonli.feather.Feather;

/** The rounds as a face of Risiko: those to be held first, and beside the list the one that is open. */
public final class RoundsView implements Screen {
    private final RoundsViewModel model;
    private final Place place;
    private final Texts texts;
    private final RecordTable<Round> table;
    private final ListWithForm<RoundFormViewModel> panes;
    private Subscription listening = Subscription.EMPTY;

    /** @param place the screen that it is a face of */
    public RoundsView(RoundsViewModel model, Place place, Room room) {
        this.model = model;
        this.place = place;
        texts = room.texts();
        var columns = new RoundColumns(() -> model.bookProperty().get(), texts).all();
        table = new RecordTable<>(
                columns, new Order(columns.getFirst().key(), true), Round::id, room.tasks(), texts);
        table.setName(texts.get("round.list.name"));
        table.setTight(true, RoundColumns.MOST_TELLING);
        table.setEmpty(new EmptyState(
                        Feather.CLIPBOARD, texts.get("round.none.title"), texts.get("round.none.text"))
                .action(texts.get("round.new.ROUND"), () -> begin(RoundKind.ROUND)));
        panes = new ListWithForm<>(
                table,
                model.formProperty(),
                form -> {
                    room.drafts().open(form.typed());
                    return new RoundFormView(model, form, this::leave, room);
                },
                RoundFormViewModel::changed,
                form -> room.drafts().giveUp(form.typed()),
                model::close,
                room.dialogs(),
                new Dialogs.Question(
                        texts.get("round.leave.title"),
                        texts.get("round.leave.text"),
                        texts.get("round.leave.verb"),
                        true));
        panes.node().getStylesheets().add(RoundsView.class.getResource("round.css").toExternalForm());
        table.onOpen(round -> {
            panes.leave(() -> model.open(round));
            panes.enter();
        });
        table.selectedProperty().subscribe(round -> {
            if (round != null && !shows(round)) {
                panes.leave(() -> model.open(round));
            }
        });
    }

    private void leave(Runnable on) {
        panes.leave(on);
    }

    private boolean shows(Round round) {
        var open = model.formProperty().get();
        return open != null && open.stored() != null && open.stored().id().equals(round.id());
    }

    private void begin(RoundKind kind) {
        panes.leave(() -> model.begin(kind));
        panes.enter();
    }

    /** Shows the unit's round that is to be looked at first, or begins one. */
    public void show(UUID unit) {
        panes.leave(() -> model.show(unit));
    }

    @Override
    public void shown() {
        listening = Subscription.combine(
                model.bookProperty().subscribe(_ -> table.show(PagedSource.of(model.shown()))), panes.listen());
        model.load();
    }

    @Override
    public void hidden() {
        listening.unsubscribe();
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public Node node() {
        return panes.node();
    }

    @Override
    public Optional<Command> primary() {
        return Optional.of(
                new Command("round.new", texts.get("round.new.ROUND"), () -> begin(RoundKind.ROUND)));
    }

    @Override
    public List<Node> filters() {
        return List.of(other(RoundKind.VISIT), other(RoundKind.TASK));
    }

    private Button other(RoundKind kind) {
        var button = new Button(texts.get("round.new." + kind.name()));
        button.setId("round-new-" + kind.name());
        button.setOnAction(_ -> begin(kind));
        return button;
    }

    @Override
    public ObservableValue<String> countLine() {
        return model.countProperty();
    }

    @Override
    public String help() {
        return texts.get("round.help.text");
    }

    @Override
    public List<Face> faces() {
        return List.of(
                new Face("round", () -> model.shown().stream()
                        .filter(round -> round.content().findings() > 0)
                        .findFirst()
                        .ifPresent(model::open)),
                new Face("visit", () -> model.begin(RoundKind.VISIT)));
    }
}
