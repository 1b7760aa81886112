package no.vern.app.measure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import no.vern.app.exchange.MeasureExport;
import no.vern.app.language.Texts;
import no.vern.app.list.SavedViewsView;
import no.vern.app.shell.Command;
import no.vern.app.shell.KeyGroup;
import no.vern.app.shell.Place;
import no.vern.app.shell.Room;
import no.vern.app.shell.Screen;
import no.vern.app.ui.Arrows;
import no.vern.app.ui.EmptyState;
import no.vern.app.ui.RecordTable;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureRow;
import no.vern.measure.MeasureStatus;
import org.kordamp.ikonli.feather.Feather;

/** Tiltak: the list, the board or the timeline, the measure that is selected beside it, and the form in their place. */
public final class MeasureListView implements Screen {
    public static final String KEY = "measures";

    private final MeasureModels models;
    private final MeasureListViewModel list;
    private final Texts texts;
    private final RecordTable<MeasureRow> table;
    private final MeasureOutputView output;
    private final MeasureWays ways;
    private final MeasureFilterView filters;
    private final SavedViewsView<MeasureQuery> saved;
    private final BoardView board;
    private final StackPane lists;
    private final ToggleGroup faceGroup = new ToggleGroup();
    private final MeasurePanesView panes;
    private ShownAs shownAs = ShownAs.TABLE;

    public MeasureListView(MeasureModels models, MeasureExport export, MeasureWays ways, Room room) {
        this.models = models;
        this.list = models.list();
        this.texts = room.texts();
        this.ways = ways;
        table = new RecordTable<>(
                MeasureColumns.all(texts), MeasureColumns.BY_DEADLINE, MeasureRow::id, room.tasks(), texts);
        table.setName(texts.get("measures.list.name"));
        output = new MeasureOutputView(list, table, export, room);
        filters = new MeasureFilterView(list, texts);
        board = new BoardView(models.lanes(), row -> showOne(row.id()), this::move, list::today, texts);
        lists = new StackPane(table);
        panes = new MeasurePanesView(
                table, lists, models.form(), models.detail(), ways, _ -> changed(room), filters::setShown, room);
        models.onTurned(_ -> changed(room));
        panes.getStylesheets().add(MeasureListView.class.getResource("measure.css").toExternalForm());
        filters.onToList(() -> {
            if (shownAs == ShownAs.TABLE) {
                table.enter();
            } else {
                board.enter();
            }
        });
        saved = new SavedViewsView<>(list.saved(), table::state, room.overlay(), room.dialogs(), texts);
        var ofTheTable = new HBox(faceButtons(), saved, table.columnButton(texts.get("measures.columns.button")));
        ofTheTable.getStyleClass().add("filter-group");
        filters.add(ofTheTable);
        listen();
    }

    private HBox faceButtons() {
        var buttons = new HBox();
        buttons.getStyleClass().add("segments");
        for (var each : ShownAs.values()) {
            var button = new ToggleButton(texts.get("measures.face." + each.name()));
            button.setId("measures-face-" + each.name());
            button.setToggleGroup(faceGroup);
            button.setSelected(each == shownAs);
            button.setOnAction(_ -> turnTo(each));
            Arrows.take(button);
            buttons.getChildren().add(button);
        }
        return buttons;
    }

    private void turnTo(ShownAs now) {
        shownAs = now;
        faceGroup.getToggles().get(now.ordinal()).setSelected(true);
        lists.getChildren().setAll(now == ShownAs.TABLE ? table : board);
        readLanes();
    }

    private void listen() {
        list.saved().tableProperty().subscribe(state -> {
            if (state != null) {
                table.restore(state);
            }
        });
        list.rowsProperty().subscribe(rows -> {
            if (rows != null) {
                table.setEmpty(empty());
                table.show(rows);
                readLanes();
            }
        });
    }

    private void readLanes() {
        if (shownAs != ShownAs.TABLE) {
            models.lanes().show(shownAs, list.queryProperty().get().filter(list.today()));
        }
    }

    private EmptyState empty() {
        return list.queryProperty().get().equals(MeasureQuery.ALL)
                ? new EmptyState(
                                Feather.CHECK_SQUARE, texts.get("measures.none.title"), texts.get("measures.none.text"))
                        .action(texts.get("measure.new.button"), this::writeNew)
                : new EmptyState(Feather.SEARCH, texts.get("measures.empty.title"), texts.get("measures.empty.text"))
                        .action(texts.get("measures.reset.button"), list::reset);
    }

    private void changed(Room room) {
        room.status().saved();
        list.refresh();
    }

    private void showOne(UUID id) {
        table.select(id);
        panes.show(id);
    }

    /** Where a card is wanted: at once when there is nothing to tell, else what has to be told is asked beside it. */
    private void move(MeasureRow row, MeasureStatus to) {
        Turn.between(row.measure().status(), to).ifPresent(turn -> {
            models.detail().turns().show(row.measure());
            panes.show(row.id());
            models.detail().turns().ask(turn);
        });
    }

    /** Begins a new measure. */
    public void writeNew() {
        panes.write(MeasureContent.EMPTY);
    }

    /** Shows the list with the measure selected. */
    public void open(UUID id) {
        showOne(id);
        list.refresh();
    }

    /** Shows what the query asks for. */
    public void open(MeasureQuery query) {
        list.queryProperty().set(query);
    }

    public static Place place(Texts texts) {
        return new Place(KEY, texts.get("measures.screen.title"), Feather.CHECK_SQUARE);
    }

    @Override
    public Place place() {
        return place(texts);
    }

    @Override
    public Node node() {
        return panes;
    }

    @Override
    public void shown() {
        list.load();
    }

    @Override
    public void hidden() {
        saved.keepColumns();
    }

    @Override
    public Optional<Command> primary() {
        return Optional.of(new Command("measures.new", texts.get("measure.new.button"), this::writeNew));
    }

    @Override
    public List<Command> secondary() {
        return List.of(
                new Command("measures.paper", texts.get("measures.paper.button"), "Shortcut+P", output::paper),
                new Command("measures.copy", texts.get("measures.copy.button"), output::copy),
                new Command("measures.import", texts.get("measures.import.button"), ways.importing()),
                new Command("measures.export", texts.get("measures.export.button"), "Shortcut+E", output::export));
    }

    @Override
    public List<Node> filters() {
        return filters.nodes();
    }

    @Override
    public ObservableValue<String> countLine() {
        return list.countLineProperty();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command("measures.edit", texts.get("measure.edit.button"), "F2", panes::editShown),
                new Command("measures.next", texts.get("measures.next.help"), "F8", panes::next),
                new Command(
                        "measures.search", texts.get("measures.search.prompt"), "Shortcut+F", filters::focusSearch));
    }

    @Override
    public String help() {
        return texts.get("measures.help.text");
    }

    @Override
    public List<KeyGroup> keys() {
        return new MeasureHelp(texts).keys();
    }

    @Override
    public List<Face> faces() {
        return List.of(
                new Face("detail", () -> firstRow().ifPresent(row -> open(row.id()))),
                new Face("evaluate", () -> firstDone().ifPresent(row -> panes.next(row.id()))),
                new Face("form", panes::editShown),
                new Face("new", () -> {
                    panes.leave();
                    writeNew();
                }),
                new Face("board", () -> {
                    panes.leave();
                    turnTo(ShownAs.BOARD);
                }),
                new Face("timeline", () -> turnTo(ShownAs.TIMELINE)));
    }

    private Optional<MeasureRow> firstRow() {
        var rows = list.rowsProperty().get();
        return rows == null ? Optional.empty() : rows.page(table.order(), 0, 1).stream().findFirst();
    }

    private Optional<MeasureRow> firstDone() {
        var rows = list.rowsProperty().get();
        return rows == null
                ? Optional.empty()
                : rows.page(table.order(), 0, 100).stream()
                        .filter(row -> row.measure().status() == MeasureStatus.DONE)
                        .findFirst();
    }
}
