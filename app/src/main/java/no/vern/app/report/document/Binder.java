package no.vern.app.report.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import no.vern.app.language.Texts;
import no.vern.app.report.ReportFailed;
import no.vern.risk.AssessmentState;
import no.vern.workspace.Vault;

/**
 * The binder of internal control for an inspection: one {@code .pdf}, or a folder with it, the action plan and every risk
 * assessment that holds. Files are numbered; no name is in the name of a file.
 */
public final class Binder {
    private final Vault register;
    private final Clock clock;

    public Binder(Vault register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /**
     * @param target a file that ends in {@code .pdf} or {@code .docx}, or a folder that is empty or not there yet
     * @return how many files were written
     * @throws ReportFailed when it cannot be written
     */
    public int write(Texts texts, Path target) {
        var file = new BinderFiles(register, clock).read();
        var document = new BinderDocument(file, new PaperWords(texts)).document();
        var name = target.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf") || name.endsWith(".docx")) {
            PreventionReport.write(document, "", target);
            return 1;
        }
        folder(target);
        PreventionReport.write(document, "", target.resolve("000-" + texts.get("binder.file.binder") + ".pdf"));
        var papers = new PreventionReport(register, clock);
        papers.writePlan(Set.of(), texts, target.resolve("001-" + texts.get("binder.file.plan") + ".pdf"));
        int written = 2;
        for (var row : file.assessments()) {
            if (row.state() == AssessmentState.VALID) {
                var paper = "%03d-%s.pdf".formatted(written, texts.get("binder.file.assessment"));
                papers.writeAssessment(row.assessment().id(), texts, target.resolve(paper));
                written++;
            }
        }
        return written;
    }

    private static void folder(Path target) {
        try {
            Files.createDirectories(target);
            try (var there = Files.list(target)) {
                if (there.findAny().isPresent()) {
                    throw new ReportFailed("report.target.notEmpty", target.toString());
                }
            }
        } catch (IOException e) {
            throw new ReportFailed("report.target.failed", target.toString());
        }
    }
}
