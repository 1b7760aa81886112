package no.vern.app.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.app.report.document.Part.Fact;
import no.vern.app.report.document.Part.Facts;
import no.vern.app.report.document.Part.Heading;
import no.vern.app.report.document.Part.Paragraph;
import no.vern.codelist.NavList;
import no.vern.followup.PlannedStep;
import no.vern.followup.StepMark;
import no.vern.followup.StepState;
import no.vern.incident.AffectedPerson;
import no.vern.incident.IncidentContent;
import no.vern.routine.Party;

/**
 * The letter to the company that insures the employees against occupational injury, about one injured person: who, when
 * and how it happened. Nothing medical: the company asks for that itself, with a consent given to the company.
 */
final class InsurerDocument {
    private static final String BLANK = "______________________________";

    private final CaseFile file;
    private final CaseWords words;
    private final FreeText free;
    private final AffectedPerson person;
    private final IncidentContent content;

    /** @param described whether the course of events goes along as somebody wrote it: it may tell of health */
    InsurerDocument(CaseFile file, CaseWords words, boolean described) {
        this.file = file;
        this.words = words;
        person = Objects.requireNonNull(file.person());
        content = file.plan().incident().content();
        free = new FreeText(words, NameMask.ofOthers(file, person, words), described);
    }

    Document document() {
        var parts = new ArrayList<Part>();
        parts.add(new Paragraph(words.get("insurer.lead")));
        parts.add(new Facts(employer()));
        parts.add(new Heading(words.get("insurer.injured")));
        parts.add(new Facts(injured()));
        parts.add(new Heading(words.get("insurer.event")));
        parts.add(new Facts(event()));
        parts.add(new Paragraph(words.get(free.chosen() ? "insurer.medical.free" : "insurer.medical")));
        parts.add(new Paragraph(words.get("insurer.signature")));
        return new Document(
                words.get("insurer.title", words.number()),
                words.language(),
                words.get("case.footer", words.number()),
                parts);
    }

    private List<Fact> employer() {
        return List.of(
                words.fact("case.organisation", file.organisation()),
                words.fact("insurer.number", BLANK),
                words.fact("insurer.policy", BLANK),
                words.fact("notice.contact", contact()));
    }

    private String contact() {
        return file.contacts().stream()
                .findFirst()
                .map(contact -> Stream.of(contact.name(), contact.phone(), contact.email())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(", ")))
                .orElse(BLANK);
    }

    private List<Fact> injured() {
        var title = words.nav(NavList.JOB_TITLE, file.injury().jobTitle());
        return List.of(
                words.fact("insurer.name", person.name().isBlank() ? BLANK : person.name()),
                words.fact("insurer.identity", BLANK + "\n" + words.get("insurer.identity.why")),
                words.fact("insurer.address", BLANK),
                words.fact("insurer.position", title.isBlank() ? BLANK : title),
                words.fact("insurer.relation", words.code(person.relation())));
    }

    private List<Fact> event() {
        var facts = new ArrayList<Fact>();
        facts.add(words.fact("case.occurred", words.occurred()));
        facts.add(words.fact("case.unit", file.unit()));
        facts.add(words.fact("case.place", free.mask().apply(content.place())));
        facts.add(words.fact("case.type", words.code(content.type())));
        facts.add(words.fact("case.register.work", free.mask().apply(file.injury().own().workDone())));
        facts.add(words.fact("case.register.causes", words.causes()));
        free.fact("case.register.course", content.description()).forEach(facts::add);
        facts.add(words.fact("insurer.nav", nav()));
        return facts;
    }

    /** When the notice was sent to NAV, if it was. */
    private String nav() {
        return file.plan().steps().stream()
                .filter(planned -> planned.step().recipients().contains(Party.NAV))
                .filter(planned -> planned.person() == null || planned.person().equals(person))
                .filter(planned -> planned.state() == StepState.DONE)
                .map(PlannedStep::mark)
                .flatMap(mark -> Optional.ofNullable(mark).stream())
                .map(StepMark::content)
                .map(mark -> words.get("insurer.nav.sent", words.day(mark.doneAt().toLocalDate())))
                .findFirst()
                .orElseGet(() -> words.get("insurer.nav.notYet"));
    }
}
