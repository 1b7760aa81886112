package no.vern.app.risk;

import java.util.Optional;
import java.util.UUID;
import no.vern.app.exchange.ListOutput;
import no.vern.app.language.Texts;
import no.vern.app.report.PaperView;
import no.vern.app.report.document.PreventionReport;
import no.vern.app.shell.Room;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.RecordTable;

/** Takes what the list shows out of Vern: to a file or to the clipboard, exactly its rows and columns. */
final class RiskOutputView {
    private final RiskListViewModel model;
    private final RecordTable<RiskRow> table;
    private final Dialogs dialogs;
    private final Texts texts;
    private final ListOutput<RiskRow> output;
    private final PaperView paper;
    private final PreventionReport report;

    RiskOutputView(RiskListViewModel model, RecordTable<RiskRow> table, Room room) {
        this.model = model;
        this.table = table;
        dialogs = room.dialogs();
        texts = room.texts();
        output = new ListOutput<>(table, "risk.export.name", room);
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
        var source = model.sourceProperty().get();
        if (source != null) {
            output.export(source, model.today());
        }
    }
}
