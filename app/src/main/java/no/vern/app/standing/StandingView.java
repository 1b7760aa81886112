package no.vern.app.standing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;
import no.vern.app.exchange.ListOutput;
import no.vern.app.language.Texts;
import no.vern.app.shell.Command;
import no.vern.app.shell.Place;
import no.vern.app.shell.Room;
import no.vern.app.shell.Screen;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.EmptyState;
import no.vern.app.ui.ListWithForm;
import no.vern.app.ui.RecordTable;
import no.vern.standing.Duty;
import no.vern.standing.UnitStanding;
import org.kordamp.ikonli.feather.Feather;

/** The units as a face of Risiko: the one that lacks most first; each cell opens what it tells of. */
public final class StandingView implements Screen {
    private final StandingViewModel model;
    private final Place place;
    private final Texts texts;
    private final RecordTable<UnitStanding> table;
    private final ListWithForm<PlanForm> panes;
    private final StandingFilterView filters;
    private final ListOutput<UnitStanding> output;
    private Subscription listening = Subscription.EMPTY;

    /** @param place the screen that it is a face of */
    public StandingView(StandingViewModel model, Place place, Room room) {
        this.model = model;
        this.place = place;
        texts = room.texts();
        table = new RecordTable<>(
                new StandingColumns(texts).all(),
                StandingColumns.MOST_PRESSING,
                line -> line.unit().id(),
                room.tasks(),
                texts);
        table.setName(texts.get("standing.list.name"));
        table.setTight(true, StandingColumns.MOST_TELLING);
        table.fill(Duty.BHT_PLAN.name());
        table.setEmpty(new EmptyState(
                Feather.CHECK_CIRCLE, texts.get("standing.none.title"), texts.get("standing.none.text")));
        panes = new ListWithForm<>(
                table,
                model.formProperty(),
                form -> form(form, room),
                form -> form.typed().dirty(),
                form -> room.drafts().giveUp(form.typed()),
                model::close,
                room.dialogs(),
                new Dialogs.Question(
                        texts.get("risk.leave.title"),
                        texts.get("risk.leave.text"),
                        texts.get("risk.leave.verb"),
                        true));
        filters = new StandingFilterView(model, texts);
        output = new ListOutput<>(table, "standing.export.name", room);
        table.onOpenAt((line, column) -> open(line, column.flatMap(StandingView::duty).orElseGet(line::mostPressing)));
    }

    private Node form(PlanForm form, Room room) {
        room.drafts().open(form.typed());
        return switch (form) {
            case PlanForm.Handling handling -> new HandlingFormView(model, handling, this::leave, room);
            case PlanForm.Bht bht -> new BhtPlanFormView(model, bht.form(), this::leave, room);
        };
    }

    private static Optional<Duty> duty(String column) {
        return Stream.of(Duty.values()).filter(duty -> duty.name().equals(column)).findFirst();
    }

    private void leave(Runnable on) {
        panes.leave(on);
    }

    private void open(UnitStanding line, Duty duty) {
        leave(() -> model.open(line, duty));
    }

    private void openSelected(Duty duty) {
        Optional.ofNullable(table.selectedProperty().get()).ifPresent(line -> open(line, duty));
    }

    private void beginPlan() {
        var line = table.selectedProperty().get();
        leave(() -> model.begin(line == null ? null : line.unit().id()));
    }

    @Override
    public void shown() {
        listening = Subscription.combine(
                model.bookProperty().subscribe(_ -> draw()),
                model.queryProperty().subscribe((_, _) -> draw()),
                panes.listen(),
                model.formProperty().subscribe((_, form) -> {
                    if (form != null) {
                        panes.enter();
                    }
                }));
        model.load();
    }

    private void draw() {
        table.show(new StandingRows(model.shown()));
    }

    @Override
    public void hidden() {
        listening.unsubscribe();
    }

    @Override
    public void begin() {
        table.enter();
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
        return Optional.of(new Command("standing.new", texts.get("standing.bht.new"), this::beginPlan));
    }

    @Override
    public List<Command> secondary() {
        return List.of(new Command(
                "standing.export",
                texts.get("risk.export.button"),
                "Shortcut+E",
                () -> output.export(new StandingRows(model.shown()), model.bookProperty().get().today())));
    }

    @Override
    public List<Node> filters() {
        return filters.nodes();
    }

    @Override
    public ObservableValue<String> countLine() {
        return model.countProperty();
    }

    /** Alt and the number of a duty opens what there is of it in the selected unit. */
    @Override
    public List<Command> commands() {
        return IntStream.range(0, Duty.values().length)
                .mapToObj(at -> {
                    var duty = Duty.values()[at];
                    return new Command(
                            "standing." + duty.name(),
                            texts.get("standing." + duty.name() + ".command"),
                            "Alt+" + (at + 1),
                            () -> openSelected(duty));
                })
                .toList();
    }

    @Override
    public String help() {
        return texts.get("standing.help.text");
    }

    @Override
    public List<Face> faces() {
        return List.of(
                new Face("gaps", () -> model.queryProperty().set(StandingQuery.ALL.withLacking(Set.of(Duty.BHT_PLAN)))),
                new Face("bht", () -> model.bookProperty().get().plans().stream().findFirst().ifPresent(model::open)),
                new Face("handling", () -> model.shown().stream()
                        .findFirst()
                        .ifPresent(line -> model.open(line, Duty.HANDLING_PLAN))));
    }
}
