package no.vern.app.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.app.report.document.Part.Bullets;
import no.vern.app.report.document.Part.Facts;
import no.vern.app.report.document.Part.Fact;
import no.vern.app.report.document.Part.Grid;
import no.vern.app.report.document.Part.Heading;
import no.vern.app.report.document.Part.Paragraph;
import no.vern.followup.PlannedStep;
import no.vern.followup.Truth;
import no.vern.incident.AffectedPerson;
import no.vern.routine.RoutineLibrary;
import no.vern.routine.StepKind;

/** What one of the affected gets: what was agreed with this person, what comes, rights and contacts. */
final class PersonDocument {
    private static final RoutineLibrary SHIPPED = RoutineLibrary.shipped();

    /** The steps that are for one person: their texts speak to whom they are done by. */
    private static final Set<String> TO_THE_READER = Set.of(
            "F08", "F09", "F10", "F14", "F15", "F16", "F17", "T08", "T12", "T13", "T14", "A02", "A05", "A06", "A09", "U02",
            "U08", "U09", "U10", "Y06", "X03", "X04");

    private final CaseFile file;
    private final CaseWords words;
    private final AffectedPerson person;
    private final NameMask mask;

    PersonDocument(CaseFile file, CaseWords words) {
        this.file = file;
        this.words = words;
        person = Objects.requireNonNull(file.person());
        mask = NameMask.ofOthers(file, person, words);
    }

    Document document() {
        var parts = new ArrayList<Part>();
        parts.add(new Paragraph(words.get("case.person.lead")));
        parts.add(new Facts(facts()));
        parts.add(new Heading(words.get("case.person.agreed")));
        parts.add(agreed());
        var waiting = own().filter(this::promised)
                .collect(Collectors.partitioningBy(this::late));
        if (!waiting.get(true).isEmpty()) {
            parts.add(new Heading(words.get("case.person.late")));
            parts.add(steps(waiting.get(true)));
        }
        parts.add(new Heading(words.get("case.person.coming")));
        parts.add(waiting.get(false).isEmpty()
                ? new Paragraph(words.get("case.person.coming.none"))
                : steps(waiting.get(false)));
        parts.add(new Heading(words.get("case.person.rights")));
        parts.add(new Bullets(rights().map(right -> words.get("case.person.right." + right)).toList()));
        parts.add(new Heading(words.get("case.person.contacts")));
        parts.add(contacts());
        return new Document(
                words.get("case.person.title", words.number()),
                words.language(),
                words.get("case.footer", words.number()),
                parts);
    }

    /** The talks belong to those for whom the case has them. */
    private Stream<String> rights() {
        var all = Stream.of("company", "decline", "access", "nav", "police");
        boolean talks = file.plan().steps().stream()
                .anyMatch(planned -> planned.step().lastTalk() && person.equals(planned.person()));
        return talks ? Stream.concat(Stream.of("talks"), all) : all;
    }

    private List<Fact> facts() {
        var content = file.plan().incident().content();
        return List.of(
                words.fact("case.for", words.name(person)),
                words.fact("case.occurred", words.occurred()),
                words.fact("case.unit", file.unit()),
                words.fact("case.type", words.code(content.type())),
                words.fact("case.role", words.code(person.role())));
    }

    private Stream<PlannedStep> own() {
        return file.plan().steps().stream()
                .filter(planned -> planned.step().kind() != StepKind.INFORMATION)
                .filter(planned ->
                        planned.person() != null && Objects.equals(planned.person().id(), person.id()));
    }

    private Part agreed() {
        var rows = own().filter(planned -> planned.mark() != null)
                .map(planned -> List.of(
                        step(planned), words.doneOn(planned), words.code(planned.state()), said(planned)))
                .toList();
        return rows.isEmpty()
                ? new Paragraph(words.get("case.person.agreed.none"))
                : new Grid(
                        Stream.of("case.step", "case.day", "case.state", "case.agreed")
                                .map(words::get)
                                .toList(),
                        List.of(6, 3, 3, 8),
                        rows);
    }

    private String said(PlannedStep planned) {
        var content = Objects.requireNonNull(planned.mark()).content();
        return Stream.of(content.note(), content.reason())
                .filter(text -> !text.isBlank())
                .map(mask::apply)
                .collect(Collectors.joining("\n"));
    }

    /** What nobody knows to be needed, and what was let be when the case was closed, is promised to nobody. */
    private boolean promised(PlannedStep planned) {
        return planned.open()
                && planned.applies() == Truth.YES
                && !file.plan().leftBe(planned);
    }

    private boolean late(PlannedStep planned) {
        return planned.deadline() != null && planned.deadline().due().isBefore(file.today());
    }

    private Part steps(List<PlannedStep> waiting) {
        var rows = waiting.stream()
                .map(planned -> List.of(
                        words.due(planned), step(planned), words.party(planned.step().responsible())))
                .toList();
        return new Grid(
                Stream.of("case.due", "case.step", "case.responsible")
                        .map(words::get)
                        .toList(),
                List.of(3, 10, 4),
                rows);
    }

    /** As it is said to the one whom it is for; in the organisation's own words where it has changed them. */
    private String step(PlannedStep planned) {
        var step = planned.step();
        var own = TO_THE_READER.contains(step.id())
                && SHIPPED.step(step.id()).text().equals(step.text());
        return own ? words.get("case.person.step." + step.id()) : words.step(planned);
    }

    private Part contacts() {
        if (file.contacts().isEmpty()) {
            return new Paragraph(words.get("case.person.contacts.none"));
        }
        return new Facts(file.contacts().stream()
                .map(contact -> new Fact(
                        words.code(contact.role()),
                        Stream.of(contact.name(), contact.phone(), contact.email())
                                .filter(text -> !text.isBlank())
                                .collect(Collectors.joining(" · "))))
                .toList());
    }
}
