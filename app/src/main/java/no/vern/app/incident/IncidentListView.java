package no.vern.app.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import no.vern.app.exchange.RegisterExport;
import no.vern.app.followup.FollowUpView;
import no.vern.app.followup.NextSteps;
import no.vern.app.followup.TimelineViewModel;
import no.vern.app.language.Texts;
import no.vern.app.list.SavedViewsView;
import no.vern.app.report.InjuryRegister;
import no.vern.app.shell.Command;
import no.vern.app.shell.KeyGroup;
import no.vern.app.shell.Room;
import no.vern.app.shell.Place;
import no.vern.app.shell.Screen;
import no.vern.app.ui.EmptyState;
import no.vern.app.ui.RecordTable;
import no.vern.codelist.CodeLists;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentRow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Hendelser: the list, the one that is selected beside it, and the form in their place. */
public final class IncidentListView implements Screen {
    public static final String KEY = "incidents";

    private static final int LOOKED_THROUGH = 100;

    private final IncidentListViewModel model;
    private final ListOutputView output;
    private final Texts texts;
    private final RecordTable<IncidentRow> table;
    private final IncidentFilterView filters;
    private final SavedViewsView<IncidentQuery> saved;
    private final IncidentPanesView panes;
    private final FollowUpView followUp;
    private final List<? extends CasePartView> parts;

    public IncidentListView(
            IncidentListViewModel model,
            IncidentFormViewModel formModel,
            TimelineViewModel timeline,
            FollowUpView followUp,
            List<? extends CasePartView> parts,
            NextSteps nextSteps,
            RegisterExport export,
            InjuryRegister injuries,
            CodeLists codes,
            Room room) {
        this.model = model;
        this.followUp = followUp;
        this.parts = parts;
        this.texts = room.texts();
        var choices = new IncidentChoices(codes, texts);
        table = new RecordTable<>(
                IncidentColumns.all(nextSteps, texts),
                IncidentColumns.NEWEST_FIRST,
                IncidentRow::id,
                room.tasks(),
                texts);
        table.setName(texts.get("incidents.list.name"));
        output = new ListOutputView(model, table, export, nextSteps, injuries, room);
        filters = new IncidentFilterView(
                model, choices, room.overlay(), new PeriodCardView(texts, room.clock()), texts);
        filters.onToList(table::enter);
        saved = new SavedViewsView<>(model.saved(), table::state, room.overlay(), room.dialogs(), texts);
        var ofTheTable = new HBox(saved, table.columnButton(texts.get("incidents.columns.button")));
        ofTheTable.getStyleClass().add("filter-group");
        filters.add(ofTheTable);
        panes = new IncidentPanesView(model, formModel, table, filters, choices, timeline, followUp, parts, room);
        panes.getStylesheets().add(IncidentListView.class.getResource("incident.css").toExternalForm());
        listen();
    }

    private void listen() {
        model.saved().tableProperty().subscribe(state -> {
            if (state != null) {
                table.restore(state);
            }
        });
        model.sourceProperty().subscribe(source -> {
            if (source != null) {
                table.setEmpty(empty());
                table.show(source);
            }
        });
    }

    private EmptyState empty() {
        return model.queryProperty().get().equals(IncidentQuery.ALL)
                ? new EmptyState(
                                Feather.CLIPBOARD, texts.get("incidents.none.title"), texts.get("incidents.none.text"))
                        .action(texts.get("incidents.new.button"), this::writeNew)
                : new EmptyState(Feather.SEARCH, texts.get("incidents.empty.title"), texts.get("incidents.empty.text"))
                        .action(texts.get("incidents.reset.button"), model::reset);
    }

    /** Begins a new incident in the whole form. */
    public void writeNew() {
        panes.write(IncidentContent.builder().build());
    }

    /** Goes on in the whole form with what a quick entry knows. */
    public void write(IncidentContent known) {
        panes.write(known);
    }

    /** The same for an incident that grows out of something; that is told which it became, once it is saved. */
    public void write(IncidentContent known, Consumer<Incident> became) {
        panes.write(known, became);
    }

    /** Goes on with what was written of the incident, or of a new one, and not saved. */
    public void resume(@Nullable Incident incident) {
        panes.resume(incident);
    }

    /** Shows the list anew with the incident selected. */
    public void open(UUID id) {
        panes.open(id);
    }

    public static Place place(Texts texts) {
        return new Place(KEY, texts.get("incidents.screen.title"), Feather.CLIPBOARD);
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
        model.load();
    }

    @Override
    public void begin() {
        panes.begin();
    }

    @Override
    public void hidden() {
        saved.keepColumns();
        panes.keepDraft();
    }

    @Override
    public Optional<Command> primary() {
        return Optional.of(new Command("incidents.new", texts.get("incidents.new.button"), this::writeNew));
    }

    @Override
    public List<Command> secondary() {
        return List.of(
                new Command("incidents.copy", texts.get("incidents.copy.button"), output::copy),
                new Command("incidents.injuries", texts.get("incidents.injuries.button"), output::exportInjuries),
                new Command(
                        "incidents.export", texts.get("incidents.export.button"), "Shortcut+E", output::export));
    }

    @Override
    public List<Node> filters() {
        return filters.nodes();
    }

    @Override
    public ObservableValue<String> countLine() {
        return model.countLineProperty();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command("incidents.edit", texts.get("incident.detail.edit"), "F2", panes::editSelected),
                new Command("incidents.next", texts.get("followup.next.button"), "F8", panes::nextStep),
                new Command(
                        "incidents.documents",
                        texts.get("followup.documents.help"),
                        "Shortcut+P",
                        panes::offerDocuments),
                new Command(
                        "incidents.search", texts.get("incidents.search.prompt"), "Shortcut+F", panes::search));
    }

    @Override
    public String help() {
        return texts.get("incidents.help.text");
    }

    @Override
    public List<KeyGroup> keys() {
        return new IncidentHelp(texts).keys();
    }

    @Override
    public List<Face> faces() {
        var faces = new ArrayList<Face>();
        faces.add(new Face("detail", () -> firstRow().ifPresent(panes::openBeside)));
        faces.add(new Face("step", () -> firstRow().ifPresent(panes::openStep)));
        followUp.faces().forEach(face -> faces.add(ofCase(face)));
        faces.add(new Face("form", () -> injured().ifPresent(panes::edit)));
        faces.add(new Face("new", this::writeNew));
        faces.add(new Face("whole", () -> firstRow().ifPresent(panes::openAlone)));
        parts.forEach(part -> faces.addAll(part.faces()));
        return faces;
    }

    /** A face of a case with somebody hurt, which has more to show, in the whole width. */
    private Face ofCase(Face face) {
        return new Face(face.key(), () -> {
            injured().ifPresent(panes::openAlone);
            face.show().run();
        });
    }

    /** An open one with somebody hurt, if any of the first ones is. */
    private Optional<IncidentRow> injured() {
        var source = model.sourceProperty().get();
        return source == null
                ? Optional.empty()
                : source.page(table.order(), 0, LOOKED_THROUGH).stream()
                        .filter(row -> row.incident().followed()
                                && row.incident().status().open()
                                && Boolean.TRUE.equals(row.content().injury()))
                        .findFirst()
                        .or(this::firstRow);
    }

    private Optional<IncidentRow> firstRow() {
        var source = model.sourceProperty().get();
        return source == null ? Optional.empty() : source.page(table.order(), 0, 1).stream().findFirst();
    }
}
