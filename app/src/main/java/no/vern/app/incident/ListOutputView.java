package no.vern.app.incident;

import java.nio.file.Path;
import java.util.List;
import no.vern.app.exchange.ExportColumn;
import no.vern.app.exchange.ExportRequest;
import no.vern.app.exchange.ExportResult;
import no.vern.app.exchange.ExportStyle;
import no.vern.app.exchange.RegisterExport;
import no.vern.app.exchange.table.TableRefused;
import no.vern.app.followup.NextSteps;
import no.vern.app.language.Texts;
import no.vern.app.report.InjuryRegister;
import no.vern.app.shell.Room;
import no.vern.app.ui.Column;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.RecordTable;
import no.vern.app.ui.Tasks;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentRow;

/** Takes what the list shows out of Vern: to a file or to the clipboard, exactly its rows and columns. */
final class ListOutputView {
    private final IncidentListViewModel model;
    private final RecordTable<IncidentRow> table;
    private final RegisterExport export;
    private final InjuryRegister injuries;
    private final NextSteps nextSteps;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;

    ListOutputView(
            IncidentListViewModel model,
            RecordTable<IncidentRow> table,
            RegisterExport export,
            NextSteps nextSteps,
            InjuryRegister injuries,
            Room room) {
        this.injuries = injuries;
        this.model = model;
        this.table = table;
        this.export = export;
        this.nextSteps = nextSteps;
        this.tasks = room.tasks();
        this.dialogs = room.dialogs();
        this.texts = room.texts();
    }

    void copy() {
        table.copySelection();
        dialogs.notice(texts.get("incidents.copied.notice"));
    }

    void export() {
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
        dialogs.saveFile(choice).ifPresent(file -> write(request(file, source)));
    }

    /** The register of injuries, of the incidents that the list shows. */
    void exportInjuries() {
        var source = model.sourceProperty().get();
        if (source == null) {
            return;
        }
        var choice = new Dialogs.FileChoice(
                texts.get("incidents.injuries.title"),
                texts.get("incidents.injuries.name") + "-" + model.today() + ".xlsx",
                texts.get("incidents.export.kind"),
                List.of("*.xlsx", "*.csv"),
                null);
        dialogs.saveFile(choice).ifPresent(file -> tasks.run(() -> injuries.write(source.filter(), false, file))
                .onSuccess(lines -> dialogs.notice(
                        texts.get("incidents.injuries.written", lines, String.valueOf(file.getFileName()))))
                .onError(TableRefused.class, this::refused)
                .start());
    }

    private ExportRequest request(Path file, IncidentSource source) {
        var columns = table.shownColumns().stream()
                .map(column -> IncidentField.byKey(column.key())
                        .map(ExportColumn::of)
                        .orElseGet(() -> ExportColumn.of(column.title(), column.value())))
                .toList();
        return new ExportRequest(
                file, source.filter(), IncidentSource.sort(table.order()), columns, ExportStyle.LABELS);
    }

    private void write(ExportRequest request) {
        dialogs.notice(texts.get("incidents.exporting.notice"));
        tasks.run(() -> {
                    nextSteps.readAll();
                    return export.write(request, _ -> {});
                })
                .onSuccess(result -> written(request.target(), result))
                .onError(TableRefused.class, this::refused)
                .start();
    }

    private void written(Path file, ExportResult result) {
        dialogs.notice(texts.get("incidents.exported.notice", result.rows(), String.valueOf(file.getFileName())));
    }

    private void refused(TableRefused refused) {
        dialogs.say(
                texts.get("incidents.export.title"),
                texts.get(refused.messageKey(), refused.arguments().toArray()));
    }
}
