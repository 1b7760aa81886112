package no.vern.app.training;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import no.vern.app.language.Texts;
import no.vern.app.shell.Command;
import no.vern.app.shell.Place;
import no.vern.app.shell.Room;
import no.vern.app.shell.Screen;
import no.vern.app.training.TrainingViewModel.Opened;
import no.vern.app.training.TrainingViewModel.TrainingList;
import no.vern.app.ui.Column;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.EmptyState;
import no.vern.app.ui.ListAndDetail;
import no.vern.app.ui.Order;
import no.vern.app.ui.PagedSource;
import no.vern.app.ui.RecordTable;
import no.vern.training.CourseNeed;
import no.vern.training.Coverage;
import no.vern.training.Training;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Opplæring: the register, what it covers unit by unit, or the courses; beside it the one that is open. */
public final class TrainingView implements Screen {
    public static final String KEY = "training";

    private final TrainingViewModel model;
    private final Room room;
    private final Texts texts;
    private final RecordTable<Training> register;
    private final RecordTable<Coverage.Line> coverage;
    private final RecordTable<CourseNeed> courses;
    private final TrainingFiltersView filters;
    private final ListAndDetail node;
    private @Nullable TrainingFormView form;
    private Subscription listening = Subscription.EMPTY;

    public TrainingView(TrainingViewModel model, Room room) {
        this.model = model;
        this.room = room;
        texts = room.texts();
        var tables = new TrainingTables(() -> model.bookProperty().get(), texts);
        register = table(TrainingList.REGISTER, tables.register(), Training::id, model::open);
        register.setEmpty(new EmptyState(
                        Feather.AWARD, texts.get("training.none.title"), texts.get("training.none.text"))
                .action(texts.get("training.new.button"), model::begin));
        coverage = table(TrainingList.COVERAGE, tables.coverage(), line -> line.unit().id(), model::open);
        coverage.setEmpty(new EmptyState(
                Feather.AWARD, texts.get("training.noUnits.title"), texts.get("training.noUnits.text")));
        courses = table(TrainingList.COURSES, tables.courses(), CourseNeed::personId, model::open);
        courses.setEmpty(new EmptyState(
                Feather.AWARD, texts.get("training.noRoles.title"), texts.get("training.noRoles.text")));
        filters = new TrainingFiltersView(model, texts);
        node = new ListAndDetail(new StackPane(register, coverage, courses));
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.openedProperty().get() != null) {
                leave(model::close);
                event.consume();
            }
        });
    }

    /** Goes on unless the user would rather keep what is typed. */
    private void leave(Runnable on) {
        if (form == null || !form.changed()) {
            on.run();
        } else if (room.dialogs().confirm(new Dialogs.Question(
                texts.get("training.leave.title"),
                texts.get("training.leave.text"),
                texts.get("training.leave.verb"),
                true))) {
            form.giveUp();
            on.run();
        }
    }

    private <T> RecordTable<T> table(
            TrainingList list, List<Column<T>> columns, Function<T, Object> identity, Consumer<T> open) {
        var table = new RecordTable<>(columns, new Order(columns.getFirst().key(), true), identity, room.tasks(), texts);
        table.setName(texts.of(list));
        table.setTight(true, TrainingTables.MOST_TELLING);
        table.onOpen(row -> {
            leave(() -> open.accept(row));
            enterForm();
        });
        table.selectedProperty().subscribe(row -> {
            if (row != null && table.isVisible()) {
                leave(() -> open.accept(row));
            }
        });
        model.listProperty().subscribe(chosen -> table.setVisible(chosen == list));
        return table;
    }

    @Override
    public void shown() {
        listening = Subscription.combine(
                model.bookProperty().subscribe(book -> {
                    register.show(PagedSource.of(model.shown()));
                    coverage.show(PagedSource.of(book.coverage().lines()));
                    courses.show(PagedSource.of(book.needs()));
                }),
                model.queryProperty().subscribe(() -> register.show(PagedSource.of(model.shown()))),
                model.openedProperty().subscribe(this::show));
        model.load();
    }

    @Override
    public void hidden() {
        listening.unsubscribe();
    }

    /** The hand goes to a form that is begun, and stays in the form once it is saved; else it stays in the list. */
    private void show(@Nullable Opened opened) {
        boolean stays = form != null && form.isFocusWithin();
        form = opened instanceof Opened.OfTraining training
                ? new TrainingFormView(model, model.form(training), this::leave, room)
                : null;
        boolean begun = opened instanceof Opened.OfTraining(var stored, var ignored) && stored == null;
        node.setDetail(detail(opened));
        if (stays || begun) {
            enterForm();
        }
    }

    private @Nullable Node detail(@Nullable Opened opened) {
        if (opened == null) {
            return null;
        }
        var scroll = new ScrollPane(
                opened instanceof Opened.OfUnit(var line) ? new CoverageUnitView(model, line, texts) : form);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private void enterForm() {
        if (form != null) {
            // What lies in a scroll pane is in the window only once that has its skin.
            node.applyCss();
            form.requestFocus();
        }
    }

    @Override
    public List<Node> filters() {
        return filters.nodes();
    }

    public static Place place(Texts texts) {
        return new Place(KEY, texts.get("training.screen.title"), Feather.AWARD);
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
                new Command("training.new", texts.get("training.new.button"), () -> leave(model::begin)));
    }

    @Override
    public ObservableValue<String> countLine() {
        return model.countProperty();
    }

    @Override
    public String help() {
        return texts.get("training.help.text");
    }

    @Override
    public List<Face> faces() {
        return List.of(
                new Face("form", () -> model.shown().stream().findFirst().ifPresent(model::open)),
                new Face("new", model::begin),
                new Face("coverage", () -> model.show(TrainingList.COVERAGE)),
                new Face("unit", () -> model.bookProperty().get().coverage().lines().stream()
                        .findFirst()
                        .ifPresent(model::open)),
                new Face("courses", () -> model.show(TrainingList.COURSES)));
    }
}
