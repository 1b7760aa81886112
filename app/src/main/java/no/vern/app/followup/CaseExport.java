package no.vern.app.followup;

import java.nio.file.Path;
import java.util.List;
import no.vern.app.language.Texts;
import no.vern.app.report.ReportFailed;
import no.vern.app.report.document.Audience;
import no.vern.app.report.document.CaseReport;
import no.vern.app.report.document.CaseRequest;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.Tasks;
import no.vern.followup.CasePlan;
import no.vern.incident.AffectedPerson;

/** Asks where a document about one person of a case shall lie, and writes it there. */
final class CaseExport {
    private final CaseReport report;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;

    CaseExport(CaseReport report, Tasks tasks, Dialogs dialogs, Texts texts) {
        this.report = report;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /** NAV's notice of the person's injury, to type from. */
    void toNav(CasePlan plan, AffectedPerson person) {
        ask(plan, CaseRequest.of(Audience.NAV, person), "followup.nav.kind", List.of("*.docx", "*.pdf", "*.xlsx"));
    }

    /** The letter to the insurer about the person's injury. */
    void toInsurer(CasePlan plan, AffectedPerson person) {
        ask(plan, CaseRequest.of(Audience.INSURER, person), "followup.insurer.kind", List.of("*.docx", "*.pdf"));
    }

    private void ask(CasePlan plan, CaseRequest request, String kind, List<String> patterns) {
        var choice = new Dialogs.FileChoice(
                texts.get(kind),
                CaseReport.fileName(plan, "-" + request.audience() + ".docx"),
                texts.get(kind),
                patterns,
                null);
        dialogs.saveFile(choice).ifPresent(file -> write(plan, request, kind, file));
    }

    private void write(CasePlan plan, CaseRequest request, String kind, Path file) {
        tasks.run(() -> {
                    report.write(plan, request, texts, file);
                    return file;
                })
                .onSuccess(saved -> dialogs.notice(
                        texts.get("followup.notice.saved", String.valueOf(saved.getFileName()))))
                .onError(ReportFailed.class, failed -> dialogs.say(
                        texts.get(kind), texts.get(failed.messageKey(), failed.arguments().toArray())))
                .start();
    }
}
