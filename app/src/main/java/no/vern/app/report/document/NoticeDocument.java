package no.vern.app.report.document;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.app.report.document.Disclosure.Extent;
import no.vern.app.report.document.Disclosure.Field;
import no.vern.app.report.document.Part.Fact;
import no.vern.app.report.document.Part.Facts;
import no.vern.app.report.document.Part.Paragraph;
import no.vern.followup.PlannedStep;
import no.vern.incident.AffectedPerson;
import no.vern.incident.IncidentContent;

/** The text to one recipient: field for field what the table lets this recipient see. */
final class NoticeDocument {
    private final CaseFile file;
    private final CaseWords words;
    private final Disclosure disclosure;
    private final PlannedStep planned;
    private final boolean described;
    private final IncidentContent content;

    /** @param described whether the user takes along what was written freely, where that may be */
    NoticeDocument(CaseFile file, CaseWords words, Disclosure disclosure, PlannedStep planned, boolean described) {
        this.file = file;
        this.words = words;
        this.disclosure = disclosure;
        this.planned = planned;
        this.described = described;
        content = file.plan().incident().content();
    }

    Document document(Addressee addressee, String basis) {
        var parts = new ArrayList<Part>();
        parts.add(new Paragraph(
                addressee.name().isBlank() ? words.get("notice.hello") : words.get("notice.helloTo", addressee.name())));
        parts.add(new Paragraph(words.get("notice.lead." + disclosure.text())));
        var facts = new ArrayList<Fact>();
        facts.add(words.fact("case.organisation", file.organisation()));
        Stream.of(Field.values()).forEach(field -> fact(field).ifPresent(facts::add));
        if (!basis.isEmpty()) {
            facts.add(words.fact("nav.basis", basis));
        }
        parts.add(new Facts(facts));
        parts.add(new Paragraph(words.get(protection())));
        parts.add(new Paragraph(words.get("notice.regards", file.organisation())));
        return new Document(subject(), words.language(), footer(), parts);
    }

    /** What is left out, which is not said of health when somebody's own words go along. */
    private String protection() {
        var free = described && disclosure.of(Field.DESCRIPTION) != Extent.NO && !told().isBlank();
        if (names()) {
            return free ? "notice.confidential.free" : "notice.confidential";
        }
        return free ? "notice.nameless.free" : "notice.nameless";
    }

    private boolean names() {
        var extent = disclosure.of(Field.AFFECTED);
        return extent == Extent.NAMES || extent == Extent.OWN;
    }

    private String subject() {
        var subject = words.get("notice.subject." + disclosure.text());
        return numbered() ? words.get("notice.subject", subject, words.number()) : subject;
    }

    private String footer() {
        return numbered() ? words.get("notice.footer", words.number()) : file.organisation();
    }

    private boolean numbered() {
        return disclosure.of(Field.NUMBER) == Extent.YES;
    }

    private Optional<Fact> fact(Field field) {
        if (disclosure.of(field) == Extent.NO) {
            return Optional.empty();
        }
        return switch (field) {
            case NUMBER -> Optional.of(words.fact("notice.case", words.number()));
            case UNIT -> Optional.of(words.fact("case.unit", file.unit()));
            case OCCURRED -> Optional.of(words.fact("case.occurred", words.occurred()));
            case PLACE -> Optional.of(words.fact("case.place", mask().apply(content.place())));
            case TYPE -> Optional.of(words.fact("case.type", words.code(content.type())));
            case PERPETRATOR -> known("case.perpetrator", words.code(content.perpetrator()));
            case CHANNEL -> known("case.channel", words.code(content.channel()));
            case SEVERITY -> known("notice.severity", words.code(content.severityAssessed()));
            case AFFECTED -> affected();
            case INJURED -> Optional.of(words.fact("case.injury", words.yesOrNo(content.injury())));
            case DESCRIPTION -> described ? known("notice.description", told()) : Optional.empty();
            case CONTACT -> contact();
        };
    }

    private Optional<Fact> known(String label, String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(words.fact(label, text));
    }

    private Optional<Fact> affected() {
        var said = switch (disclosure.of(Field.AFFECTED)) {
            case NAMES -> content.affected().stream()
                    .map(words::nameAndRole)
                    .collect(Collectors.joining(", "));
            case OWN -> planned.person() == null ? "" : words.name(planned.person());
            default -> words.roles(content.affected());
        };
        return known(disclosure.of(Field.AFFECTED) == Extent.OWN ? "nav.person" : "case.affected", said);
    }

    private String told() {
        var story = Stream.of(content.title(), content.description())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
        return disclosure.of(Field.AFFECTED) == Extent.NAMES ? story : mask().apply(story);
    }

    /** Hides everybody in the case, whoever reads it. */
    private NameMask mask() {
        return new NameMask(
                Stream.concat(
                                content.affected().stream().map(AffectedPerson::name),
                                Stream.of(content.reportedBy()))
                        .toList(),
                words.get("case.masked"));
    }

    /** Whom the recipient may call: the first who can be asked. */
    private Optional<Fact> contact() {
        return file.contacts().stream()
                .findFirst()
                .flatMap(contact -> known(
                        "notice.contact",
                        Stream.of(contact.name(), contact.phone(), contact.email())
                                .filter(text -> !text.isBlank())
                                .collect(Collectors.joining(", "))));
    }
}
