package no.vern.app.report.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.vern.app.report.document.Part.Facts;
import no.vern.app.report.document.Part.Grid;
import no.vern.app.report.document.Part.Heading;
import no.vern.app.report.document.Part.Paragraph;
import no.vern.measure.Horizon;
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
        measures(parts);
        parts.add(new Heading(words.get("paper.sign")));
        parts.add(words.signatures());
        return new Document(
                words.get("paper.plan.title"),
                words.language(),
                words.get("paper.footer", organisation, words.day(today)),
                true,
                parts);
    }

    /** What has to be done at once, soon and later stands apart (R17); last what nobody has said it of. */
    private void measures(List<Part> parts) {
        if (measures.isEmpty()) {
            parts.add(new Heading(words.get("paper.measures")));
            parts.add(new Paragraph(words.get("paper.plan.none")));
        }
        for (var horizon : Horizon.values()) {
            measures(parts, words.code(horizon), row -> row.content().kind().horizon() == horizon);
        }
        measures(parts, words.get("paper.horizon.unsaid"), row -> row.content().kind().horizon() == null);
    }

    private void measures(List<Part> parts, String heading, Predicate<MeasureRow> which) {
        var rows = measures.stream().filter(which).toList();
        if (!rows.isEmpty()) {
            parts.add(new Heading(heading));
            parts.add(grid(rows));
        }
    }

    private Part grid(List<MeasureRow> rows) {
        return new Grid(
                words.headings(
                        "paper.measure", "paper.challenge", "paper.responsible", "paper.due", "paper.weighed", "paper.test",
                        "paper.standing"),
                List.of(7, 6, 5, 4, 9, 7, 4),
                rows.stream().map(this::row).toList());
    }

    private List<String> row(MeasureRow row) {
        var measure = row.measure();
        var content = row.content();
        var late = measure.late(today) ? "\n" + words.get("paper.late") : "";
        return List.of(
                unit.equals(row.unitName()) ? words.named(measure) : words.named(measure) + "\n" + row.unitName(),
                content.challenge(),
                words.who(content.plan()),
                words.day(content.plan().dueOn()) + late,
                words.weighed(content.weighing()),
                words.test(measure),
                words.standing(measure));
    }
}
