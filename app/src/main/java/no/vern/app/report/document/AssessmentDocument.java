package no.vern.app.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.app.report.document.Part.Fact;
import no.vern.app.report.document.Part.Facts;
import no.vern.app.report.document.Part.Grid;
import no.vern.app.report.document.Part.Heading;
import no.vern.app.report.document.Part.Paragraph;
import no.vern.risk.Answer;
import no.vern.risk.HazardScore;
import no.vern.risk.Outlook;
import no.vern.risk.RiskTemplates;
import no.vern.risk.Scope;
import no.vern.risk.ScoreStage;
import no.vern.risk.TemplateItem;

/** A risk assessment with its measures, to be signed: who took part, what can go wrong, and what is done about it. */
final class AssessmentDocument {
    private final AssessmentFile file;
    private final PaperWords words;

    AssessmentDocument(AssessmentFile file, PaperWords words) {
        this.file = file;
        this.words = words;
    }

    Document document() {
        var content = file.assessment().content();
        var parts = new ArrayList<Part>();
        parts.add(new Facts(facts()));
        parts.add(new Heading(words.get("paper.participants")));
        parts.add(new Facts(participants()));
        answers(parts);
        parts.add(new Heading(words.get("paper.hazards")));
        parts.add(file.hazards().isEmpty() ? new Paragraph(words.get("paper.hazards.none")) : hazards());
        if (!file.hazards().isEmpty()) {
            parts.add(new Paragraph(words.get("paper.hazards.note")));
        }
        parts.add(new Heading(words.get("paper.measures")));
        parts.add(measures());
        file.matrices().forEach(matrix -> parts.addAll(new MatrixParts(matrix, words).all()));
        parts.add(new Heading(words.get("paper.sign")));
        parts.add(words.signatures());
        return new Document(
                words.get("paper.assessment.title", content.title()),
                words.language(),
                words.get("paper.footer", file.organisation(), words.day(file.today())),
                true,
                parts);
    }

    private List<Fact> facts() {
        var content = file.assessment().content();
        var mapping = content.mapping();
        var facts = new ArrayList<Fact>();
        facts.add(words.fact("paper.unit", file.unit()));
        facts.add(words.fact("paper.topic", words.code(content.topic())));
        if (mapping.scope() != Scope.UNIT) {
            facts.add(words.fact("paper.scope", words.code(mapping.scope()) + ": " + mapping.subject()));
        }
        facts.add(words.fact("paper.assessed", words.day(content.assessedOn()) + " · " + words.code(content.occasion())));
        facts.add(words.fact("paper.revise", words.day(content.reviseOn())));
        facts.add(words.fact(
                "paper.state", words.get(content.finished() ? "paper.state.finished" : "paper.state.draft")));
        facts.add(words.fact(
                "paper.period",
                mapping.from() == null && mapping.to() == null
                        ? ""
                        : words.day(mapping.from()) + " – " + words.day(mapping.to())));
        facts.add(words.fact("paper.methods", words.codes(mapping.methods())));
        facts.add(words.fact("paper.arenas", words.codes(mapping.arenas())));
        facts.add(words.fact("paper.matrix", words.name(file.matrix())));
        return facts;
    }

    private List<Fact> participants() {
        var who = file.assessment().content().participants();
        return List.of(
                words.fact("paper.employer", who.employer()),
                words.fact("paper.employees", who.employees()),
                words.fact("paper.unions", who.unions()),
                words.fact("paper.safetyRepresentative", who.safetyRepresentative()),
                words.fact("paper.bht", who.bht()));
    }

    /** What was said of each item of the template; one that nobody has said anything of stands there all the same. */
    private void answers(List<Part> parts) {
        var template = RiskTemplates.of(file.assessment().content().topic(), file.assessment().edition());
        if (!template.items().isEmpty()) {
            parts.add(new Heading(words.get("paper.answers")));
            parts.add(new Grid(
                    words.headings("paper.answer.item", "paper.answer.said"),
                    List.of(7, 13),
                    template.items().stream()
                            .map(item -> List.of(words.text(item.name()), said(item)))
                            .toList()));
        }
    }

    private String said(TemplateItem item) {
        var answer = file.answers().getOrDefault(item.code(), Answer.NONE);
        var said = Stream.of(
                        answer.degree() == null ? "" : words.code(answer.degree()),
                        answer.inside() ? words.get("paper.answer.inside") : "",
                        answer.surroundings() ? words.get("paper.answer.surroundings") : "",
                        answer.text())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        return said.isEmpty() ? words.get("paper.answer.none") : said;
    }

    private Part hazards() {
        return new Grid(
                words.headings("paper.hazard", "paper.before", "paper.now", "paper.target"),
                List.of(11, 4, 4, 5),
                file.hazards().stream()
                        .map(entry -> List.of(
                                described(entry),
                                classes(entry, ScoreStage.BEFORE),
                                classes(entry, ScoreStage.NOW),
                                target(entry)))
                        .toList());
    }

    private String described(AssessmentFile.Entry entry) {
        var hazard = entry.hazard().content();
        var where = Stream.of(hazard.place(), hazard.moment(), hazard.exposed())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        return Stream.of(
                        hazard.title(),
                        where,
                        hazard.situation(),
                        hazard.existing().isBlank() ? "" : words.get("paper.existing", hazard.existing()),
                        hazard.needed().isBlank() ? "" : words.get("paper.needed", hazard.needed()))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** As assessed and, beside it, as experienced: letter and name, never a number. */
    private String classes(AssessmentFile.Entry entry, ScoreStage stage) {
        var lines = new ArrayList<String>();
        entry.latest(stage, Outlook.ASSESSED).ifPresent(score -> {
            lines.add(words.classed(score.riskClass()));
            lines.add(levels(score));
            lines.add(words.day(score.content().scoredOn()));
        });
        entry.riskClass(stage, Outlook.EXPERIENCED)
                .ifPresent(of -> lines.add(words.get("paper.experienced", words.text(of.label()))));
        return lines.isEmpty() ? "–" : String.join("\n", lines);
    }

    /** The levels by name; the matrix, too, when the paper holds more than one. */
    private String levels(HazardScore score) {
        var cell = score.cell();
        var levels = words.text(score.in().probability().get(cell.probability() - 1).name()) + " · "
                + words.text(score.in().consequence().get(cell.consequence() - 1).name());
        return file.matrices().size() > 1 ? levels + "\n" + words.name(score.in()) : levels;
    }

    private String target(AssessmentFile.Entry entry) {
        var target = classes(entry, ScoreStage.TARGET);
        if (target.equals("–")) {
            return target;
        }
        return target + "\n" + words.get(entry.standing().verified() ? "paper.verified" : "paper.unverified");
    }

    private Part measures() {
        var rows = file.hazards().stream()
                .flatMap(entry -> entry.measures().stream().map(measure -> List.of(
                        words.named(measure),
                        entry.hazard().content().title(),
                        words.who(measure.content().plan()),
                        words.day(measure.content().plan().dueOn()),
                        words.weighed(measure.content().weighing()),
                        words.test(measure),
                        words.standing(measure))))
                .toList();
        return rows.isEmpty()
                ? new Paragraph(words.get("paper.measures.none"))
                : new Grid(
                        words.headings(
                                "paper.measure", "paper.hazard", "paper.responsible", "paper.due", "paper.weighed", "paper.test",
                                "paper.standing"),
                        List.of(7, 6, 5, 4, 9, 7, 4),
                        rows);
    }
}
