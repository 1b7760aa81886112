package no.vern.app.report.document;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import no.vern.app.language.Texts;
import no.vern.app.report.ReportFailed;
import no.vern.app.report.WholeFile;
import no.vern.followup.CasePlan;
import no.vern.incident.AffectedPerson;
import no.vern.workspace.Vault;

/** A case as a document: for one of the affected, for the line manager, for the Labour Inspection, NAV or the insurer. */
public final class CaseReport {
    private final CaseFiles files;

    /** @param clock tells the day that the document is made */
    public CaseReport(Vault register, Clock clock) {
        files = new CaseFiles(register, clock);
    }

    /**
     * What to call the file: it holds the case's number, and no name.
     *
     * @param ending with its dot
     */
    public static String fileName(CasePlan plan, String ending) {
        return plan.incident().number() + ending;
    }

    /**
     * Writes the document; {@code .docx} or {@code .pdf} by the file's name, NAV's notice also as {@code .xlsx}.
     *
     * @throws ReportFailed when the file cannot be written or is of another kind
     */
    public void write(CasePlan plan, CaseRequest request, Texts texts, Path target) {
        var name = target.toString().toLowerCase(Locale.ROOT);
        var file = files.of(plan, request.person());
        var words = new CaseWords(texts, file);
        if (name.endsWith(".xlsx") && request.audience() == Audience.NAV) {
            WholeFile.write(target, out -> NavWorkbook.write(words, new NavForm(file, words), out));
            return;
        }
        if (!name.endsWith(".docx") && !name.endsWith(".pdf")) {
            throw new ReportFailed("report.target.document");
        }
        var document = document(file, words, request);
        WholeFile.write(target, out -> {
            if (name.endsWith(".pdf")) {
                PdfFile.write(document, out);
            } else {
                DocxFile.write(document, out);
            }
        });
    }

    /** What NAV asks for that the case can hold and does not yet, in words and in NAV's order. */
    public List<String> missingForNav(CasePlan plan, AffectedPerson person, Texts texts) {
        var file = files.of(plan, person);
        var form = new NavForm(file, new CaseWords(texts, file));
        return form.labels(form.notice().missing());
    }

    private static Document document(CaseFile file, CaseWords words, CaseRequest request) {
        return switch (request.audience()) {
            case PERSON -> new PersonDocument(file, words).document();
            case MANAGER -> new ManagerDocument(file, words).document();
            case INSPECTORATE -> new InspectorateDocument(file, words, request.described()).document();
            case NAV -> new NavDocument(file, words).document();
            case INSURER -> new InsurerDocument(file, words, request.described()).document();
        };
    }
}
