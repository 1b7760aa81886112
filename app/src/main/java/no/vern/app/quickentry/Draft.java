package no.vern.app.quickentry;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import no.vern.incident.AffectedPerson;
import no.vern.incident.IncidentContent;
import no.vern.incident.Relation;

/** Turns an entry and its corrections into an incident. */
final class Draft {
    private static final int LONGEST_TITLE = 120;

    private final QuickEntry entry;
    private final Corrections corrections;
    private final LocalDateTime now;

    Draft(QuickEntry entry, Corrections corrections, LocalDateTime now) {
        this.entry = entry;
        this.corrections = corrections;
        this.now = now;
    }

    IncidentContent content() {
        var day = meaning(Meaning.Day.class, Meaning.Kind.DAY);
        var title = title(entry.text());
        return IncidentContent.builder()
                .type(meaning(Meaning.Type.class, Meaning.Kind.TYPE).map(Meaning.Type::type).orElse(null))
                .channel(meaning(Meaning.Channel.class, Meaning.Kind.CHANNEL)
                        .map(Meaning.Channel::channel)
                        .orElse(null))
                .unitId(meaning(Meaning.Unit.class, Meaning.Kind.UNIT).map(Meaning.Unit::id).orElse(null))
                .occurredOn(day.map(Meaning.Day::date).orElseGet(() -> new ClockCheck(now).day(entry)))
                .occurredTime(meaning(Meaning.Time.class, Meaning.Kind.TIME).map(Meaning.Time::time).orElse(null))
                .eveningOrNight(day.filter(Meaning.Day::night).isPresent() ? true : null)
                .severityAssessed(meaning(Meaning.Grade.class, Meaning.Kind.SEVERITY)
                        .map(Meaning.Grade::severity)
                        .orElse(null))
                .perpetrator(meaning(Meaning.DoneBy.class, Meaning.Kind.PERPETRATOR)
                        .map(Meaning.DoneBy::perpetrator)
                        .orElse(null))
                .affected(affected())
                .reportedAt(now)
                .title(title)
                .description(title.equals(entry.text()) ? "" : entry.text())
                .build();
    }

    private <M extends Meaning> Optional<M> meaning(Class<M> type, Meaning.Kind kind) {
        return corrections.of(kind).map(type::cast).or(() -> entry.first(type));
    }

    private List<AffectedPerson> affected() {
        return entry.all(Meaning.Somebody.class)
                .map(somebody -> new AffectedPerson(
                        somebody.name(),
                        somebody.id(),
                        somebody.role(),
                        somebody.id() == null ? null : Relation.EMPLOYEE))
                .toList();
    }

    /** The text itself when it is short; otherwise its first sentence, or as much as fits. */
    private static String title(String text) {
        if (text.length() <= LONGEST_TITLE) {
            return text;
        }
        var start = text.substring(0, LONGEST_TITLE);
        int sentence = start.indexOf(". ");
        int word = start.lastIndexOf(' ');
        return sentence > 0 ? start.substring(0, sentence + 1) : start.substring(0, word > 0 ? word : LONGEST_TITLE) + " …";
    }
}
