package no.vern.app.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.vern.app.report.document.Part.Bullets;
import no.vern.app.report.document.Part.Facts;
import no.vern.app.report.document.Part.Fact;
import no.vern.app.report.document.Part.Grid;
import no.vern.app.report.document.Part.Heading;
import no.vern.app.report.document.Part.Paragraph;
import no.vern.incident.Relation;
import no.vern.injury.NavField;

/** NAV's notice of injury or illness for one person, to type from: what is known, what is missing, what to choose. */
final class NavDocument {
    private static final String BLANK = "______________________________";

    private final CaseFile file;
    private final CaseWords words;
    private final NavForm form;

    NavDocument(CaseFile file, CaseWords words) {
        this.file = file;
        this.words = words;
        form = new NavForm(file, words);
    }

    Document document() {
        var parts = new ArrayList<Part>();
        parts.add(new Paragraph(words.get("nav.lead")));
        parts.add(new Facts(facts()));
        notes().forEach(note -> parts.add(new Paragraph(words.get(note))));
        parts.add(new Heading(words.get("nav.missing")));
        parts.add(missing());
        parts.add(new Heading(words.get("nav.byHand")));
        parts.add(new Paragraph(words.get("nav.byHand.why")));
        parts.add(new Bullets(form.labels(form.notice().byHand())));
        for (var part : NavField.Part.values()) {
            parts.add(new Heading(words.code(part)));
            parts.add(grid(part));
        }
        return new Document(
                words.get("nav.title", words.number()), words.language(), words.get("nav.footer", words.number()), parts);
    }

    private List<Fact> facts() {
        return List.of(
                words.fact("nav.person", words.name(form.person())),
                words.fact("case.unit", file.unit()),
                words.fact("case.occurred", words.occurred()),
                words.fact("case.due", form.deadline()),
                words.fact("nav.basis", words.get("nav.basis.text")));
    }

    /** What to look at with care before anything is sent. */
    private List<String> notes() {
        var notes = new ArrayList<String>();
        var relation = form.person().relation();
        if (relation == Relation.PUPIL_OR_STUDENT) {
            notes.add("nav.note.pupil");
        } else if (relation != null && relation != Relation.EMPLOYEE && relation != Relation.APPRENTICE) {
            notes.add("nav.note.employer");
        }
        return notes;
    }

    private Part missing() {
        var missing = form.notice().missing();
        return missing.isEmpty() ? new Paragraph(words.get("nav.missing.none")) : new Bullets(form.labels(missing));
    }

    private Part grid(NavField.Part part) {
        return new Grid(
                List.of(words.get("nav.field"), words.get("nav.answer")),
                List.of(3, 7),
                form.lines(part).stream()
                        .map(line -> List.of(line.label(), answer(line)))
                        .toList());
    }

    private String answer(NavLine line) {
        return switch (line.standing()) {
            case KNOWN -> line.answer();
            case NOT_ASKED -> words.get("nav.notAsked");
            case BY_HAND -> open(line, "nav.hand");
            case MISSING -> open(line, "nav.lacking");
            case OPTIONAL -> open(line, "nav.optional");
        };
    }

    private String open(NavLine line, String key) {
        var said = words.get(key);
        return line.choices().isEmpty()
                ? said + "\n" + BLANK
                : said + "\n" + line.choices().stream().map(choice -> "☐ " + choice).collect(Collectors.joining("\n"));
    }
}
