package no.vern.app.measure;

import java.nio.file.Path;
import java.util.List;
import no.vern.app.exchange.ExportStyle;
import no.vern.app.exchange.MeasureExport;
import no.vern.app.exchange.table.TableRefused;
import no.vern.app.language.Texts;
import no.vern.app.report.PaperView;
import no.vern.app.report.document.PreventionReport;
import no.vern.app.shell.Room;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.RecordTable;
import no.vern.app.ui.Tasks;
import no.vern.measure.MeasureField;
import no.vern.measure.MeasureRow;

/** Takes what the list of measures shows out of Vern: to a file or to the clipboard, exactly its rows and columns. */
final class MeasureOutputView {
    private final MeasureListViewModel model;
    private final RecordTable<MeasureRow> table;
    private final MeasureExport export;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final PaperView paper;
    private final PreventionReport report;

    MeasureOutputView(MeasureListViewModel model, RecordTable<MeasureRow> table, MeasureExport export, Room room) {
        this.model = model;
        this.table = table;
        this.export = export;
        this.tasks = room.tasks();
        this.dialogs = room.dialogs();
        this.texts = room.texts();
        paper = new PaperView(room);
        report = new PreventionReport(room.register(), room.clock());
    }

    void copy() {
        table.copySelection();
        dialogs.notice(texts.get("list.copied.notice"));
    }

    /** The measures that wait, as a paper to be signed: of the units that are chosen, or of all. */
    void paper() {
        var units = model.queryProperty().get().filter(model.today()).units();
        paper.ask(
                "measures.paper.title",
                texts.get("measures.paper.name") + "-" + model.today(),
                file -> report.writePlan(units, texts, file));
    }

    void export() {
        var rows = model.rowsProperty().get();
        if (rows == null) {
            return;
        }
        var choice = new Dialogs.FileChoice(
                texts.get("measures.export.title"),
                texts.get("measures.export.name") + "-" + model.today() + ".xlsx",
                texts.get("list.export.kind"),
                List.of("*.xlsx", "*.csv"),
                null);
        dialogs.saveFile(choice).ifPresent(file -> write(file, rows));
    }

    private void write(Path file, MeasureRows rows) {
        var sort = MeasureRows.sort(table.order());
        var fields = table.shownColumns().stream()
                .flatMap(column -> MeasureField.byKey(column.key()).stream())
                .toList();
        tasks.run(() -> export.write(file, rows.filter(), sort, fields, ExportStyle.LABELS))
                .onSuccess(result -> dialogs.notice(
                        texts.get("measures.exported.notice", result.rows(), String.valueOf(file.getFileName()))))
                .onError(TableRefused.class, refused -> dialogs.say(
                        texts.get("measures.export.title"),
                        texts.get(refused.messageKey(), refused.arguments().toArray())))
                .start();
    }
}
