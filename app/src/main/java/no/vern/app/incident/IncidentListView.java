package no.vern.app.incident;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import no.vern.app.exchange.ExportRequest;
import no.vern.app.exchange.ExportStyle;
import no.vern.app.exchange.RegisterExport;
import no.vern.app.exchange.table.TableRefused;
import no.vern.app.language.Texts;
import no.vern.app.shell.Command;
import no.vern.app.shell.Room;
import no.vern.app.shell.Screen;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.Column;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.EmptyState;
import no.vern.app.ui.ListAndDetail;
import no.vern.app.ui.RecordTable;
import no.vern.app.ui.Tasks;
import no.vern.codelist.CodeLists;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentRow;
import no.vern.incident.IncidentStatus;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Hendelser: the list, the one that is selected beside it, and the form in their place. */
public final class IncidentListView implements Screen {
    public static final String KEY = "incidents";

    private final IncidentListViewModel model;
    private final IncidentFormViewModel formModel;
    private final RegisterExport export;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final StatusLine status;
    private final Texts texts;
    private final RecordTable<IncidentRow> table;
    private final ListAndDetail split;
    private final IncidentDetailView detail;
    private final IncidentFormView form;
    private final IncidentFilterView filters;
    private final List<Node> bar = new ArrayList<>();
    private boolean detailClosed;
    private boolean writing;

    public IncidentListView(
            IncidentListViewModel model,
            IncidentFormViewModel formModel,
            RegisterExport export,
            CodeLists codes,
            Room room) {
        this.model = model;
        this.formModel = formModel;
        this.export = export;
        this.tasks = room.tasks();
        this.dialogs = room.dialogs();
        this.status = room.status();
        this.texts = room.texts();
        var choices = new IncidentChoices(codes, texts);
        table = new RecordTable<>(
                IncidentColumns.all(texts), IncidentColumns.NEWEST_FIRST, IncidentRow::id, tasks, texts);
        table.setName(texts.get("incidents.list.name"));
        detail = new IncidentDetailView(choices, texts);
        form = new IncidentFormView(formModel, choices, model.units(), this::closeForm, texts, room.clock());
        split = new ListAndDetail(table);
        split.getStyleClass().add("incidents");
        split.getStylesheets().add(stylesheet());
        filters = new IncidentFilterView(
                model, choices, room.overlay(), new PeriodCardView(texts, room.clock()), texts);
        filters.onToList(table::enter);
        bar.addAll(filters.nodes());
        bar.add(new SavedViewsView(model, table::state, room.overlay(), dialogs, texts));
        bar.add(table.columnButton(texts.get("incidents.columns.button")));
        listen();
    }

    static String stylesheet() {
        return IncidentListView.class.getResource("incident.css").toExternalForm();
    }

    private void listen() {
        model.tableProperty().subscribe(state -> {
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
        table.selectedProperty().subscribe(this::selected);
        table.onOpen(_ -> openWhole());
        formModel.onSaved(this::saved);
        split.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && back()) {
                event.consume();
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

    private void selected(@Nullable IncidentRow row) {
        if (writing) {
            return;
        }
        if (row == null) {
            split.setDetail(null);
        } else if (!detailClosed || split.whole()) {
            showDetail(row);
        }
    }

    private void showDetail(IncidentRow row) {
        detail.show(row, new IncidentDetailView.Actions(this::edit, this::move, this::closeDetail));
        split.setDetail(detail);
    }

    private void openWhole() {
        var row = table.selectedProperty().get();
        if (row != null) {
            detailClosed = false;
            showDetail(row);
            split.setWhole(true);
            detail.requestFocus();
        }
    }

    /** One step back: out of the form, from whole width to beside the list, and to the list alone. */
    private boolean back() {
        if (writing) {
            closeForm();
        } else if (split.whole()) {
            split.setWhole(false);
            table.focus();
        } else if (table.selectedProperty().get() != null && !detailClosed) {
            closeDetail();
        } else {
            return false;
        }
        return true;
    }

    private void closeDetail() {
        detailClosed = true;
        split.setDetail(null);
        table.focus();
    }

    /** Begins a new incident in the whole form. */
    public void writeNew() {
        write(IncidentContent.builder().build());
    }

    /** Goes on in the whole form with what a quick entry knows. */
    public void write(IncidentContent known) {
        if (mayLeave()) {
            formModel.startNew(known);
            showForm();
        }
    }

    private void edit(IncidentRow row) {
        if (row.incident().status() != IncidentStatus.CLOSED && mayLeave()) {
            formModel.edit(row.incident());
            showForm();
        }
    }

    private void editSelected() {
        var row = table.selectedProperty().get();
        if (row != null && !writing) {
            edit(row);
        }
    }

    private void showForm() {
        writing = true;
        split.setDetail(form);
        split.setWhole(true);
        form.begin();
    }

    /** Whether nothing would be lost, or the user lets it go. */
    private boolean mayLeave() {
        if (!writing || !formModel.dirtyProperty().get()) {
            return true;
        }
        boolean leave = dialogs.confirm(new Dialogs.Question(
                texts.get("incident.form.leave.title"),
                texts.get("incident.form.leave.text"),
                texts.get("incident.form.leave.verb"),
                true));
        if (leave) {
            formModel.discardDraft();
        }
        return leave;
    }

    private void closeForm() {
        if (mayLeave()) {
            leaveForm();
        }
    }

    private void leaveForm() {
        writing = false;
        split.setWhole(false);
        selected(table.selectedProperty().get());
        table.focus();
    }

    private void saved(Incident incident) {
        detailClosed = false;
        status.saved();
        leaveForm();
        dialogs.notice(texts.get("incident.form.saved", incident.number()));
        open(incident.id());
    }

    /** Shows the list anew with the incident selected. */
    public void open(UUID id) {
        detailClosed = false;
        table.select(id);
        model.refresh();
    }

    private void move(IncidentRow row, IncidentStatus next) {
        model.changeStatus(
                row.incident(),
                next,
                stored -> {
                    status.saved();
                    dialogs.notice(texts.get("incidents.status.changed", stored.number(), texts.of(next)));
                },
                refused -> dialogs.say(texts.get("incident.detail.status"), refused));
    }

    private void exportShown() {
        var source = model.sourceProperty().get();
        if (source == null) {
            return;
        }
        var choice = new Dialogs.FileChoice(
                texts.get("incidents.export.title"),
                texts.get("incidents.export.name") + "-" + model.today() + ".xlsx",
                texts.get("incidents.export.kind"),
                List.of("*.xlsx", "*.csv"),
                null);
        dialogs.saveFile(choice).ifPresent(file -> write(file, source));
    }

    private void write(Path file, IncidentSource source) {
        var columns = table.shownColumns().stream()
                .map(Column::key)
                .flatMap(key -> IncidentField.byKey(key).stream())
                .toList();
        var sort = IncidentSource.sort(table.order());
        dialogs.notice(texts.get("incidents.exporting.notice"));
        var request = new ExportRequest(file, source.filter(), sort, columns, ExportStyle.LABELS);
        tasks.run(() -> export.write(request, _ -> {}))
                .onSuccess(result -> dialogs.notice(
                        texts.get("incidents.exported.notice", result.rows(), String.valueOf(file.getFileName()))))
                .onError(
                        TableRefused.class,
                        refused -> dialogs.say(
                                texts.get("incidents.export.title"),
                                texts.get(refused.messageKey(), refused.arguments().toArray())))
                .start();
    }

    private void copy() {
        table.copySelection();
        dialogs.notice(texts.get("incidents.copied.notice"));
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String title() {
        return texts.get("incidents.screen.title");
    }

    @Override
    public Ikon icon() {
        return Feather.CLIPBOARD;
    }

    @Override
    public Node node() {
        return split;
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public void hidden() {
        model.keepColumns(table.state());
    }

    @Override
    public Optional<Command> primary() {
        return Optional.of(new Command("incidents.new", texts.get("incidents.new.button"), this::writeNew));
    }

    @Override
    public List<Command> secondary() {
        return List.of(
                new Command("incidents.copy", texts.get("incidents.copy.button"), this::copy),
                new Command(
                        "incidents.export", texts.get("incidents.export.button"), "Shortcut+E", this::exportShown));
    }

    @Override
    public List<Node> filters() {
        return bar;
    }

    @Override
    public ObservableValue<String> countLine() {
        return model.countLineProperty();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command("incidents.edit", texts.get("incident.detail.edit"), "F2", this::editSelected),
                new Command(
                        "incidents.search", texts.get("incidents.search.prompt"), "Shortcut+F", filters::focusSearch));
    }

    @Override
    public List<Face> faces() {
        return List.of(
                new Face("detail", () -> firstRow().ifPresent(row -> open(row.id()))),
                new Face("form", () -> firstRow().ifPresent(this::edit)),
                new Face("new", this::writeNew));
    }

    private Optional<IncidentRow> firstRow() {
        var source = model.sourceProperty().get();
        return source == null ? Optional.empty() : source.page(table.order(), 0, 1).stream().findFirst();
    }
}
