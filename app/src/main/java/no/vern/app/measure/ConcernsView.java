package no.vern.app.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;
import no.vern.app.language.Texts;
import no.vern.app.shell.Command;
import no.vern.app.shell.Place;
import no.vern.app.shell.Room;
import no.vern.app.shell.Screen;
import no.vern.app.ui.Badge;
import no.vern.app.ui.Column;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.EmptyState;
import no.vern.app.ui.ListWithForm;
import no.vern.app.ui.Order;
import no.vern.app.ui.PagedSource;
import no.vern.app.ui.RecordTable;
import no.vern.app.ui.Tone;
import no.vern.measure.Concern;
import org.kordamp.ikonli.feather.Feather;

/** What was raised, as a face of Tiltak: the unanswered first, and beside the list the one that is open. */
public final class ConcernsView implements Screen {
    private static final List<String> MOST_TELLING = List.of("answerBy", "state", "matter", "addressee", "unit");

    private final ConcernsViewModel model;
    private final Place place;
    private final Texts texts;
    private final RecordTable<Concern> table;
    private final ListWithForm<ConcernFormViewModel> panes;
    private Subscription listening = Subscription.EMPTY;

    /** @param place the screen that it is a face of */
    public ConcernsView(ConcernsViewModel model, Place place, Room room) {
        this.model = model;
        this.place = place;
        texts = room.texts();
        var columns = columns();
        table = new RecordTable<>(
                columns, new Order(columns.getFirst().key(), true), Concern::id, room.tasks(), texts);
        table.setName(texts.get("concern.list.name"));
        table.setTight(true, MOST_TELLING);
        table.setEmpty(new EmptyState(
                        Feather.MESSAGE_SQUARE, texts.get("concern.none.title"), texts.get("concern.none.text"))
                .action(texts.get("concern.new.button"), this::raise));
        panes = new ListWithForm<>(
                table,
                model.formProperty(),
                form -> {
                    room.drafts().open(form.typed());
                    return new ConcernFormView(model, form, this::leave, room);
                },
                ConcernFormViewModel::changed,
                form -> room.drafts().giveUp(form.typed()),
                model::close,
                room.dialogs(),
                new Dialogs.Question(
                        texts.get("measure.leave.title"),
                        texts.get("measure.leave.text"),
                        texts.get("measure.leave.verb"),
                        true));
        table.onOpen(concern -> {
            panes.leave(() -> model.open(concern));
            panes.enter();
        });
        table.selectedProperty().subscribe(concern -> {
            if (concern != null && !shows(concern)) {
                panes.leave(() -> model.open(concern));
            }
        });
    }

    private List<Column<Concern>> columns() {
        return List.of(
                column("answerBy", 7.5, concern -> concern.content().answerBy()),
                Column.<Concern>of("state", texts.get("concern.state.label"), 11, this::state)
                        .as(this::badge)
                        .unsortable(),
                column("matter", 20, concern -> concern.content().matter()),
                column("unit", 13, concern -> model.bookProperty().get().unitName(concern.content().unitId())),
                column("addressee", 11, concern -> concern.content().addressee()),
                column("raisedOn", 7.5, concern -> concern.content().raisedOn()),
                column("decision", 18, concern -> concern.content().decision()).folded(),
                column("told", 12, concern -> concern.content().told()).folded());
    }

    private Column<Concern> column(String key, double em, Function<Concern, Object> value) {
        return Column.<Concern>of(key, texts.get("concern." + key + ".label"), em, value::apply)
                .unsortable();
    }

    private String state(Concern concern) {
        if (!concern.content().unanswered()) {
            return texts.get("concern.state.answered");
        }
        return texts.get(
                concern.content().late(model.today()) ? "concern.state.late" : "concern.state.waiting");
    }

    private Badge badge(Concern concern) {
        if (!concern.content().unanswered()) {
            return new Badge(state(concern), Tone.GOOD, Badge.Shape.CHECK);
        }
        return concern.content().late(model.today())
                ? new Badge(state(concern), Tone.ATTENTION, Badge.Shape.TRIANGLE)
                : new Badge(state(concern), Tone.NEUTRAL, Badge.Shape.RING);
    }

    private void leave(Runnable on) {
        panes.leave(on);
    }

    private boolean shows(Concern concern) {
        var open = model.formProperty().get();
        return open != null && open.stored() != null && open.stored().id().equals(concern.id());
    }

    private void raise() {
        panes.leave(model::begin);
        panes.enter();
    }

    @Override
    public void shown() {
        listening = Subscription.combine(
                model.bookProperty().subscribe(book -> table.show(PagedSource.of(book.concerns()))), panes.listen());
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
        return Optional.of(new Command("concern.new", texts.get("concern.new.button"), this::raise));
    }

    @Override
    public ObservableValue<String> countLine() {
        return model.countProperty();
    }

    @Override
    public String help() {
        return texts.get("concern.help.text");
    }

    @Override
    public List<Face> faces() {
        return List.of(
                new Face("concern", () -> model.bookProperty().get().concerns().stream()
                        .findFirst()
                        .ifPresent(model::open)));
    }
}
