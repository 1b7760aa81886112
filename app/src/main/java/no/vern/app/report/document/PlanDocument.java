package no.vern.app.report.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.vern.app.report.document.Part.Facts;
import no.vern.app.report.document.Part.Grid;
import no.vern.app.report.document.Part.Heading;
import no.vern.app.report.document.Part.Paragraph;
import no.vern.measure.MeasureRow;

/** The action plan, to be signed: what is to be done, who answers for it, by when, and what is to show that it works (R14). */
final class PlanDocument {
    private final String organisation;
    private final String unit;
    private final List<MeasureRow> measures;
    private final LocalDate today;
    private final PaperWords words;

    /**
     * @param unit whose plan it is; empty for the whole organisation
     * @param measures what is due first at the top
     */
    PlanDocument(String organisation, String unit, List<MeasureRow> measures, LocalDate today, PaperWords words) {
        this.organisation = organisation;
        this.unit = unit;
        this.measures = measures;
        this.today = today;
        this.words = words;
    }

    Document document() {
        var parts = new ArrayList<Part>();
        parts.add(new Facts(List.of(
                words.fact("paper.unit", unit.isEmpty() ? organisation : unit),
                words.fact("paper.made", words.day(today)))));
        parts.add(new Heading(words.get("paper.measures")));
        parts.add(measures.isEmpty() ? new Paragraph(words.get("paper.plan.none")) : grid());
        parts.add(new Heading(words.get("paper.sign")));
        parts.add(words.signatures());
        return new Document(
                words.get("paper.plan.title"),
                words.language(),
                words.get("paper.footer", organisation, words.day(today)),
                parts);
    }

    private Part grid() {
        return new Grid(
                words.headings(
                        "paper.measure", "paper.challenge", "paper.responsible", "paper.due", "paper.test", "paper.standing"),
                List.of(7, 5, 5, 5, 6, 4),
                measures.stream().map(this::row).toList());
    }

    private List<String> row(MeasureRow row) {
        var measure = row.measure();
        var content = row.content();
        var late = measure.late(today) ? "\n" + words.get("paper.late") : "";
        return List.of(
                unit.equals(row.unitName()) ? words.name(measure) : words.name(measure) + "\n" + row.unitName(),
                content.challenge(),
                content.plan().doer().isBlank()
                        ? content.plan().responsible()
                        : words.get("paper.doer", content.plan().responsible(), content.plan().doer()),
                words.day(content.plan().dueOn()) + late,
                words.test(measure),
                words.standing(measure));
    }
}
