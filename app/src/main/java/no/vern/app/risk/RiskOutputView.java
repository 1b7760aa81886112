package no.vern.app.risk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.vern.app.exchange.ListExport;
import no.vern.app.exchange.table.TableRefused;
import no.vern.app.language.Texts;
import no.vern.app.report.PaperView;
import no.vern.app.report.document.PreventionReport;
import no.vern.app.shell.Room;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.RecordTable;
import no.vern.app.ui.Tasks;

/** Takes what the list shows out of Vern: to a file or to the clipboard, exactly its rows and columns. */
final class RiskOutputView {
    private final RiskListViewModel model;
    private final RecordTable<RiskRow> table;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final PaperView paper;
    private final PreventionReport report;

    RiskOutputView(RiskListViewModel model, RecordTable<RiskRow> table, Room room) {
        this.model = model;
        this.table = table;
        tasks = room.tasks();
        dialogs = room.dialogs();
        texts = room.texts();
        paper = new PaperView(room);
        report = new PreventionReport(room.register(), room.clock());
    }

    void copy() {
        table.copySelection();
        dialogs.notice(texts.get("risk.copied.notice"));
    }

    /** The assessment as a paper to be signed. */
    void paper(Optional<UUID> assessment) {
        assessment.ifPresentOrElse(
                id -> paper.ask(
                        "risk.paper.title",
                        texts.get("risk.paper.name") + "-" + model.today(),
                        file -> report.writeAssessment(id, texts, file)),
                () -> dialogs.notice(texts.get("risk.paper.none")));
    }

    void export() {
        var choice = new Dialogs.FileChoice(
                texts.get("risk.export.title"),
                texts.get("risk.export.name") + "-" + model.today() + ".xlsx",
                texts.get("incidents.export.kind"),
                List.of("*.xlsx", "*.csv"),
                null);
        dialogs.saveFile(choice).ifPresent(this::write);
    }

    private void write(Path file) {
        var source = model.sourceProperty().get();
        if (source != null) {
            var order = table.order();
            var columns = table.shownColumns();
            tasks.run(() -> new ListExport<>(columns, texts).write(source, order, file))
                    .onSuccess(rows -> dialogs.notice(
                            texts.get("risk.exported.notice", rows, String.valueOf(file.getFileName()))))
                    .onError(TableRefused.class, refused -> dialogs.say(
                            texts.get("risk.export.title"),
                            texts.get(refused.messageKey(), refused.arguments().toArray())))
                    .start();
        }
    }
}
