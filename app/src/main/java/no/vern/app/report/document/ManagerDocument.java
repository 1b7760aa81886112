package no.vern.app.report.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.vern.app.report.document.Part.Bullets;
import no.vern.app.report.document.Part.Fact;
import no.vern.app.report.document.Part.Facts;
import no.vern.app.report.document.Part.Grid;
import no.vern.app.report.document.Part.Heading;
import no.vern.app.report.document.Part.Paragraph;
import no.vern.followup.Notified;
import no.vern.followup.PlannedStep;
import no.vern.followup.Truth;
import no.vern.incident.IncidentStatus;
import no.vern.routine.RoutineLibrary;
import no.vern.routine.StepKind;

/**
 * What the line manager gets: the steps, their dates, and who has what to do. What was written freely
 * about steps is not in it, since that may tell of somebody's health; what was found out and what is done about it is,
 * for the manager has to act on it.
 */
final class ManagerDocument {
    private final CaseFile file;
    private final CaseWords words;

    ManagerDocument(CaseFile file, CaseWords words) {
        this.file = file;
        this.words = words;
    }

    Document document() {
        var parts = new ArrayList<Part>();
        parts.add(new Paragraph(words.get("case.manager.lead")));
        parts.add(new Facts(facts()));
        parts.add(new Heading(words.get("case.manager.left")));
        parts.add(left());
        parts.add(new Heading(words.get("case.manager.done")));
        parts.add(done());
        parts.add(new Heading(words.get("case.notified")));
        parts.add(notified());
        var prevention = new PreventionParts(file, words).all();
        if (!prevention.isEmpty() || !log().isEmpty()) {
            parts.add(1, new Paragraph(words.get("case.free")));
        }
        parts.addAll(prevention);
        var missing = missing();
        if (!missing.isEmpty()) {
            parts.add(new Heading(words.get("case.manager.closing")));
            parts.add(new Bullets(missing));
        }
        return new Document(
                words.get("case.manager.title", words.number()),
                words.language(),
                words.get("case.footer", words.number()),
                parts);
    }

    private List<String> missing() {
        var guards = file.plan().missing().stream().map(guard -> words.text(guard.guard().text()));
        return (file.plan().wantsPerpetrator()
                        ? Stream.concat(Stream.of(words.get("case.manager.perpetrator")), guards)
                        : guards)
                .toList();
    }

    private List<Fact> facts() {
        var incident = file.plan().incident();
        var facts = new ArrayList<>(List.of(
                words.fact("case.occurred", words.occurred()),
                words.fact("case.unit", file.unit()),
                words.fact("case.type", words.code(incident.content().type())),
                words.fact("case.status", words.code(incident.status()))));
        incident.content().affected().forEach(person ->
                facts.add(new Fact(words.code(person.role()), words.name(person))));
        return facts;
    }

    private Stream<PlannedStep> asked() {
        return file.plan().steps().stream().filter(planned -> planned.step().kind() != StepKind.INFORMATION);
    }

    private Part left() {
        if (file.plan().incident().status() == IncidentStatus.REFERRED) {
            return new Paragraph(words.get("case.manager.left.referred"));
        }
        var rows = asked()
                .filter(planned -> planned.open() && planned.applies() != Truth.NO && !file.plan().leftBe(planned))
                .sorted(Comparator.comparing(ManagerDocument::day))
                .map(planned -> List.of(
                        words.due(planned),
                        words.step(planned),
                        words.party(planned.step().responsible()),
                        words.name(planned.person())))
                .toList();
        return rows.isEmpty()
                ? new Paragraph(words.get("case.manager.left.none"))
                : new Grid(headings("case.due", "case.step", "case.responsible", "case.about"), List.of(3, 9, 4, 4), rows);
    }

    private static LocalDate day(PlannedStep planned) {
        return planned.deadline() == null ? LocalDate.MAX : planned.deadline().due();
    }

    private Part done() {
        var rows = asked()
                .filter(planned -> planned.mark() != null && !planned.open())
                .map(planned -> List.of(
                        words.doneOn(planned),
                        words.step(planned),
                        words.code(planned.state()),
                        words.name(planned.person())))
                .toList();
        return rows.isEmpty()
                ? new Paragraph(words.get("case.manager.done.none"))
                : new Grid(headings("case.day", "case.step", "case.state", "case.about"), List.of(3, 9, 4, 4), rows);
    }

    /** Who was told, by whom, when and how. Who reported it is not named, as nowhere in this document. */
    private Part notified() {
        var mask = NameMask.ofReporter(file, words);
        var rows = log().stream()
                .map(told -> List.of(
                        words.at(told),
                        words.parties(told.step()),
                        mask.apply(told.mark().content().recipient()),
                        mask.apply(told.channel()),
                        mask.apply(told.by()),
                        notice(told)))
                .toList();
        return rows.isEmpty()
                ? new Paragraph(words.get("case.notified.none"))
                : new Grid(
                        headings("case.when", "case.to", "case.told", "case.how", "case.by", "case.step"),
                        List.of(5, 7, 5, 4, 5, 7),
                        rows);
    }

    private List<Notified> log() {
        return Notified.of(file.plan(), RoutineLibrary.shipped());
    }

    /** What it was about, and about whom when it is there for each of several. */
    private String notice(Notified told) {
        var step = words.text(told.step().text());
        return told.about() == null ? step : step + " (" + words.name(told.about()) + ")";
    }

    private List<String> headings(String... keys) {
        return Stream.of(keys).map(words::get).toList();
    }
}
