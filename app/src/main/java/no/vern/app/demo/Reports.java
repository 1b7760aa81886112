package no.vern.app.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.vern.calendar.Norway;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.Channel;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import no.vern.incident.Relation;
import no.vern.incident.Severity;

/** Writes the demo's incidents, one after another. */
final class Reports {
    private static final double TIME_UNKNOWN = 0.05;
    private static final double HOURS_TO_REPORT = 14;

    private final DemoSize size;
    private final List<PlannedUnit> units;
    private final Map<Integer, List<PlannedPerson>> staff;
    private final Occurrences occurrences;
    private final Chance chance;
    private final Odds odds = new Odds();
    private final Injuries injuries = new Injuries(odds);
    private final Wording wording = new Wording();
    private final Progress progress;

    Reports(DemoSize size, List<PlannedUnit> units, List<PlannedPerson> people, Chance chance) {
        this.size = size;
        this.units = units;
        this.chance = chance;
        staff = people.stream().collect(Collectors.groupingBy(PlannedPerson::unit));
        occurrences = new Occurrences(size, units, chance);
        progress = new Progress(size.until());
    }

    DemoIncident next() {
        var occurrence = occurrences.next(chance);
        var kind = units.get(occurrence.unit()).kind();
        var type = odds.one("type." + kind.sector(), IncidentType.class, chance);
        var severity = severity(type);
        var content = IncidentContent.builder()
                .type(type)
                .severityAssessed(chance.happens(0.95) ? severity : null)
                .severityExperienced(chance.happens(0.6) ? near(severity) : null)
                .severityPotential(chance.happens(0.5) ? atLeast(severity) : null);
        when(content, occurrence.day(), kind);
        words(content, type, kind);
        people(content, type, occurrence.unit());
        injuries.add(content, type, severity, chance);
        who(content, type, kind.sector());
        var built = content.build();
        return new DemoIncident(occurrence.unit(), built, progress.of(built, chance));
    }

    private void when(IncidentContent.Builder content, LocalDate day, UnitKind kind) {
        var happened = Norway.onTheClock(day.atTime(kind.rhythm().hour(chance), chance.below(12) * 5));
        var time = happened.toLocalTime();
        var late = time.getHour() < 7 || time.getHour() >= 17;
        var reported = Norway.onTheClock(happened.plusMinutes((long) (chance.wait(HOURS_TO_REPORT) * 60))
                .truncatedTo(ChronoUnit.MINUTES));
        var end = size.until().atTime(23, 59);
        content.occurredOn(day)
                .occurredTime(chance.happens(TIME_UNKNOWN) ? null : time)
                .eveningOrNight(late)
                .alone(chance.happens(late ? 0.45 : 0.2))
                .reportedAt(reported.isAfter(end) ? end : reported);
    }

    private void words(IncidentContent.Builder content, IncidentType type, UnitKind kind) {
        var form = chance.one(wording.forms(type, kind.sector()));
        var story = new Story(wording, kind, type, chance);
        content.title(story.tell(form.title()))
                .description(story.tell(form.description()))
                .place(story.place())
                .immediateMeasures(chance.happens(0.6) ? story.tell("{tiltak}") : "");
    }

    private void people(IncidentContent.Builder content, IncidentType type, int unit) {
        var colleagues = staff.getOrDefault(unit, List.of());
        if (colleagues.isEmpty()) {
            return;
        }
        var role = type == IncidentType.ACCIDENT ? AffectedRole.INJURED : AffectedRole.EXPOSED;
        var affected = new LinkedHashMap<String, AffectedPerson>();
        do {
            var person = person(colleagues, affected.isEmpty() || chance.happens(0.5) ? role : AffectedRole.WITNESS);
            affected.putIfAbsent(person.name(), person);
        } while (chance.happens(0.22));
        content.affected(List.copyOf(affected.values())).reportedBy(chance.one(colleagues).name());
    }

    private AffectedPerson person(List<PlannedPerson> colleagues, AffectedRole role) {
        var others = List.of(Relation.APPRENTICE, Relation.HIRED_IN);
        var relation = chance.happens(0.9) ? Relation.EMPLOYEE : chance.one(others);
        return new AffectedPerson(chance.one(colleagues).name(), null, role, relation);
    }

    private void who(IncidentContent.Builder content, IncidentType type, String sector) {
        if (type.group() == IncidentType.Group.VIOLENCE_AND_THREATS) {
            var key = odds.knows("channel." + type) ? "channel." + type : null;
            content.perpetrator(
                            type == IncidentType.BULLYING
                                    ? Perpetrator.EMPLOYEE
                                    : odds.one("perpetrator." + sector, Perpetrator.class, chance))
                    .channel(key == null ? Channel.IN_PERSON : odds.one(key, Channel.class, chance));
        }
    }

    private Severity severity(IncidentType type) {
        var key = odds.knows("severity." + type) ? "severity." + type : "severity.OTHER";
        return odds.one(key, Severity.class, chance);
    }

    private Severity near(Severity severity) {
        var step = chance.happens(0.3) ? 1 : chance.happens(0.1) ? -1 : 0;
        return at(severity.ordinal() + step);
    }

    private Severity atLeast(Severity severity) {
        return at(severity.ordinal() + (chance.happens(0.35) ? 1 : 0));
    }

    private static Severity at(int ordinal) {
        var grades = Severity.values();
        return grades[Math.clamp(ordinal, 0, grades.length - 1)];
    }
}
