package no.vern.incident;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import no.vern.calendar.Norway;
import no.vern.codelist.CodeLists;
import no.vern.codelist.NavList;
import no.vern.exchange.ExtraColumns;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/** What has to hold for an incident before it is saved. */
public final class IncidentRules {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");
    static final int TITLE_LENGTH = 500;
    static final int PLACE_LENGTH = 400;
    static final int NAME_LENGTH = 200;
    static final int TEXT_LENGTH = 100_000;
    static final int AFFECTED_COUNT = 90;
    static final int SOURCE_ID_LENGTH = 200;
    /** So many days of absence, and no more, can be told of an injury. */
    public static final int ABSENCE_DAYS = 36_500;
    /** Nothing is told of earlier days; a year before it is mistyped. */
    public static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private final CodeLists codes;
    private final Clock clock;

    public IncidentRules(CodeLists codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /** What is wrong, field by field; empty when it can be saved. */
    public List<Problem> problems(IncidentContent incident) {
        var problems = new ArrayList<Problem>();
        required(incident, problems);
        dates(incident, problems);
        lengths(incident, problems);
        codes(incident, problems);
        var absence = incident.absenceDays();
        if (absence != null && (absence < 0 || absence > ABSENCE_DAYS)) {
            problems.add(Problem.of("absenceDays", "rules.absenceDays.range", ABSENCE_DAYS));
        }
        return problems;
    }

    private void required(IncidentContent incident, List<Problem> problems) {
        if (incident.unitId() == null) {
            problems.add(Problem.of("unit", "rules.unit.required"));
        }
        if (incident.type() == null) {
            problems.add(Problem.of("type", "rules.type.required"));
        }
        if (incident.title().isBlank() && incident.description().isBlank() && !incident.referred()) {
            problems.add(Problem.of("title", "rules.title.required"));
        }
        if (incident.occurredOn() == null) {
            problems.add(Problem.of("occurredAt", "rules.occurredAt.required"));
        }
    }

    /** Whether the clock ever showed it: in the night of the spring change it goes from two to three. */
    public static boolean exists(LocalDateTime told) {
        return !Norway.ZONE.getRules().getValidOffsets(told).isEmpty();
    }

    /** As a clock shows it, e.g. 02.30. */
    public static String clock(LocalDateTime told) {
        return CLOCK.format(told);
    }

    private static void skipped(String field, @Nullable LocalDateTime told, List<Problem> problems) {
        if (told != null && !exists(told)) {
            problems.add(Problem.of(field, "rules.clock.skipped", clock(told)));
        }
    }

    private void dates(IncidentContent incident, List<Problem> problems) {
        var now = Norway.moment(clock.instant());
        var day = incident.occurredOn();
        var time = incident.occurredTime();
        skipped("occurredAt", day == null || time == null ? null : day.atTime(time), problems);
        skipped("reportedAt", incident.reportedAt(), problems);
        if (day != null && day.isBefore(EARLIEST)) {
            problems.add(Problem.of("occurredAt", "rules.occurredAt.tooOld", EARLIEST.getYear()));
        } else if (day != null && day.atTime(earliestOf(incident.occurredTime())).isAfter(now)) {
            problems.add(Problem.of("occurredAt", "rules.occurredAt.future"));
        }
        var reported = incident.reportedAt();
        if (reported != null && reported.isAfter(now)) {
            problems.add(Problem.of("reportedAt", "rules.reportedAt.future"));
        } else if (reported != null && day != null && reported.toLocalDate().isBefore(day)) {
            problems.add(Problem.of("reportedAt", "rules.reportedAt.beforeOccurred"));
        }
    }

    private static LocalTime earliestOf(@Nullable LocalTime time) {
        return time == null ? LocalTime.MIN : time;
    }

    private static void lengths(IncidentContent incident, List<Problem> problems) {
        length("title", incident.title(), TITLE_LENGTH, problems);
        length("place", incident.place(), PLACE_LENGTH, problems);
        length("reportedBy", incident.reportedBy(), NAME_LENGTH, problems);
        length("description", incident.description(), TEXT_LENGTH, problems);
        length("immediateMeasures", incident.immediateMeasures(), TEXT_LENGTH, problems);
        if (incident.affected().size() > AFFECTED_COUNT) {
            problems.add(Problem.of("affected", "rules.affected.tooMany", AFFECTED_COUNT));
        }
        if (incident.affected().stream().anyMatch(person -> person.name().length() > NAME_LENGTH)) {
            problems.add(Problem.of("affected", "rules.text.tooLong", NAME_LENGTH));
        }
        problems.addAll(ExtraColumns.problems(incident.extra()));
    }

    /** What is wrong with the id that an incident has where it comes from. */
    static List<Problem> sourceIdProblems(@Nullable String sourceId) {
        var problems = new ArrayList<Problem>();
        length("sourceId", sourceId == null ? "" : sourceId, SOURCE_ID_LENGTH, problems);
        return problems;
    }

    private static void length(String field, String text, int longest, List<Problem> problems) {
        if (text.length() > longest) {
            problems.add(Problem.of(field, "rules.text.tooLong", longest));
        }
    }

    private void codes(IncidentContent incident, List<Problem> problems) {
        code("injuryType", incident.injuryType(), NavList.INJURY_TYPE, problems);
        code("bodyPart", incident.bodyPart(), NavList.BODY_PART, problems);
        code("injuryCause", incident.injuryCause(), NavList.CAUSE, problems);
        code("injuryBackground", incident.injuryBackground(), NavList.BACKGROUND, problems);
    }

    private void code(String field, @Nullable String code, NavList list, List<Problem> problems) {
        if (code != null && codes.list(list).byCode(code).isEmpty()) {
            problems.add(Problem.of(field, "rules.code.unknown", code));
        }
    }
}
