package no.vern.app.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.app.report.document.Part.Fact;
import no.vern.app.report.document.Part.Facts;
import no.vern.app.report.document.Part.Grid;
import no.vern.app.report.document.Part.Heading;
import no.vern.app.report.document.Part.Paragraph;
import no.vern.followup.PlannedStep;
import no.vern.followup.Truth;
import no.vern.incident.AffectedPerson;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentType;
import no.vern.routine.Lane;
import no.vern.routine.StepKind;

/**
 * What the Labour Inspection may see: the facts, the entry of the register after the Working Environment Act § 5-1,
 * who was notified when, and what was done to find the cause. The law asks for no names here, so there are none, and
 * no medical information. What was written freely may hold some, so it goes along only when somebody chose that.
 */
final class InspectorateDocument {
    private static final Set<Lane> LANES = Set.of(Lane.NOTIFY, Lane.EXTERNAL);

    private final CaseFile file;
    private final CaseWords words;
    private final IncidentContent content;
    private final NameMask mask;
    private final FreeText free;

    /** @param described whether the course of events goes along as somebody wrote it: it may tell of health */
    InspectorateDocument(CaseFile file, CaseWords words, boolean described) {
        this.file = file;
        this.words = words;
        content = file.plan().incident().content();
        mask = new NameMask(
                Stream.concat(
                                content.affected().stream().map(AffectedPerson::name),
                                Stream.of(content.reportedBy()))
                        .toList(),
                words.get("case.masked"));
        free = new FreeText(words, mask, described);
    }

    Document document() {
        var parts = new ArrayList<Part>();
        parts.add(new Paragraph(words.get("case.inspectorate.lead")));
        parts.add(new Facts(facts()));
        parts.add(new Heading(words.get("case.inspectorate.register")));
        parts.add(new Facts(register()));
        parts.add(new Heading(words.get("case.inspectorate.notices")));
        parts.add(notices());
        parts.add(new Heading(words.get("case.inspectorate.investigation")));
        parts.add(investigation());
        return new Document(
                words.get("case.inspectorate.title", words.number()),
                words.language(),
                words.get("case.inspectorate.footer", words.number()),
                parts);
    }

    private List<Fact> facts() {
        return List.of(
                words.fact("case.organisation", file.organisation()),
                words.fact("case.unit", file.unit()),
                words.fact("case.occurred", words.occurred()),
                words.fact("case.place", mask.apply(content.place())),
                words.fact("case.type", words.code(content.type())),
                words.fact("case.perpetrator", words.code(content.perpetrator())),
                words.fact("case.channel", words.code(content.channel())),
                words.fact("case.alone", words.yesOrNo(content.alone())),
                words.fact("case.affected", words.roles(content.affected())),
                words.fact("case.injury", words.yesOrNo(content.injury())),
                words.fact("case.serious", serious()));
    }

    private String serious() {
        var serious = file.plan().facts().serious();
        if (serious == null) {
            return words.get("case.serious.unknown");
        }
        return words.yesOrNo(!serious.isEmpty()) + words.judged(file.plan());
    }

    private List<Fact> register() {
        var lines = new RegisterLines(file, words, free.mask());
        var facts = new ArrayList<Fact>();
        facts.add(words.fact("case.register.when", words.occurred()));
        if (content.type() == IncidentType.ILLNESS) {
            facts.add(words.fact("case.register.illOn", lines.illOn()));
            facts.add(words.fact("case.register.tasks", lines.tasks()));
            facts.add(words.fact("case.register.factors", lines.factors()));
        } else {
            facts.add(words.fact("case.register.work", lines.workDone()));
        }
        free.fact("case.register.course", course()).forEach(facts::add);
        facts.add(words.fact("case.register.causes", words.causes()));
        free.fact("case.register.measures", content.immediateMeasures()).forEach(facts::add);
        facts.add(words.fact("case.register.injury", lines.injury()));
        return facts;
    }

    private String course() {
        return Stream.of(content.title(), content.description())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /**
     * What the case asks for, whom by role, and when to the minute: serious injury is told of at once. Who spoke to whom is
     * not in it, and neither is how, since both are written freely. A notice that hangs on something that nobody has looked into is
     * not one of them.
     */
    private Part notices() {
        var rows = file.plan().steps().stream()
                .filter(planned -> planned.step().kind() == StepKind.NOTIFY)
                .filter(planned -> LANES.contains(planned.step().lane()))
                .filter(planned -> planned.mark() != null || planned.open() && planned.applies() == Truth.YES)
                .map(planned -> List.of(
                        step(planned),
                        words.parties(planned.step()),
                        words.due(planned),
                        words.doneAt(planned),
                        words.code(planned.state())))
                .toList();
        return rows.isEmpty()
                ? new Paragraph(words.get("case.notFollowed"))
                : new Grid(
                        headings("case.step", "case.to", "case.due", "case.when", "case.state"),
                        List.of(8, 5, 3, 4, 3),
                        rows);
    }

    private Part investigation() {
        var rows = file.plan().steps().stream()
                .filter(planned -> planned.step().lane() == Lane.PREVENT)
                .map(planned -> Stream.concat(
                                Stream.of(step(planned), words.doneOn(planned), words.code(planned.state())),
                                free.chosen() ? Stream.of(reason(planned)) : Stream.<String>empty())
                        .toList())
                .toList();
        if (rows.isEmpty()) {
            return new Paragraph(words.get("case.notFollowed"));
        }
        return free.chosen()
                ? new Grid(headings("case.step", "case.day", "case.state", "case.reason"), List.of(7, 3, 3, 7), rows)
                : new Grid(headings("case.step", "case.day", "case.state"), List.of(10, 4, 4), rows);
    }

    /** What is there for each of several says for whom: by role and number, since no names are given. */
    private String step(PlannedStep planned) {
        var person = planned.person();
        if (person == null || file.plan().steps(planned.step().id()).size() == 1) {
            return words.step(planned);
        }
        var alike = content.affected().stream().filter(one -> one.role() == person.role()).toList();
        return words.get(
                "case.inspectorate.step", words.step(planned), words.code(person.role()), alike.indexOf(person) + 1);
    }

    private String reason(PlannedStep planned) {
        return planned.mark() == null ? "" : mask.apply(planned.mark().content().reason());
    }

    private List<String> headings(String... keys) {
        return Stream.of(keys).map(words::get).toList();
    }
}
