package no.vern.app.report.document;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.vern.app.language.Texts;
import no.vern.app.report.ReportFailed;
import no.vern.app.report.WholeFile;
import no.vern.calendar.Norway;
import no.vern.measure.MeasureField;
import no.vern.measure.MeasureFilter;
import no.vern.measure.MeasureListRepository;
import no.vern.measure.MeasureRow;
import no.vern.measure.MeasureSort;
import no.vern.measure.MeasureStatus;
import no.vern.organisation.OrganisationRepository;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.Vault;

/** The papers of prevention, to be signed: a risk assessment, and the action plan; {@code .docx}, {@code .pdf}, {@code .xlsx}. */
public final class PreventionReport {
    private final Vault register;
    private final Clock clock;

    /** @param clock tells the day that a paper is made */
    public PreventionReport(Vault register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /**
     * Writes a risk assessment with its measures.
     *
     * @throws ReportFailed when there is no such assessment, or the file cannot be written or is of another kind
     */
    public void writeAssessment(UUID assessment, Texts texts, Path target) {
        write(assessment(assessment, texts), texts.get("paper.assessment.sheet"), target);
    }

    /** @throws ReportFailed when there is no such assessment */
    Document assessment(UUID assessment, Texts texts) {
        return new AssessmentDocument(new AssessmentFiles(register, clock).of(assessment), new PaperWords(texts)).document();
    }

    /**
     * Writes the measures that wait for somebody, what is due first at the top.
     *
     * @param units whose plan it is, each with the units under it; none for the whole organisation
     * @return how many there are
     * @throws ReportFailed when the file cannot be written or is of another kind
     */
    public int writePlan(Set<UUID> units, Texts texts, Path target) {
        var rows = measures(units);
        write(plan(units, rows, texts), texts.get("paper.plan.sheet"), target);
        return rows.size();
    }

    /** What waits for somebody in these units. */
    Document plan(Set<UUID> units, Texts texts) {
        return plan(units, measures(units), texts);
    }

    private Document plan(Set<UUID> units, List<MeasureRow> rows, Texts texts) {
        var tree = new UnitRepository(register).tree();
        var name = units.stream()
                .flatMap(unit -> tree.byId(unit).stream())
                .map(Unit::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return new PlanDocument(new OrganisationRepository(register).name(), name, rows, today(), new PaperWords(texts))
                .document();
    }

    private List<MeasureRow> measures(Set<UUID> units) {
        var rows = new ArrayList<MeasureRow>();
        var filter = MeasureFilter.ALL.withUnits(units).withStatuses(MeasureStatus.WAITING);
        new MeasureListRepository(register).stream(filter, new MeasureSort(MeasureField.DUE_ON, false), rows::add);
        return rows;
    }

    private LocalDate today() {
        return Norway.today(clock);
    }

    static void write(Document document, String sheet, Path target) {
        var name = target.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            WholeFile.write(target, out -> PdfFile.write(document, out));
        } else if (name.endsWith(".docx")) {
            WholeFile.write(target, out -> DocxFile.write(document, out));
        } else if (name.endsWith(".xlsx")) {
            WholeFile.write(target, out -> PaperWorkbook.write(document, sheet, out));
        } else {
            throw new ReportFailed("report.target.paper");
        }
    }
}
