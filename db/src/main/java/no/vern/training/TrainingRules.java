package no.vern.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.vern.incident.IncidentRules;
import no.vern.workspace.Problem;

/** What has to hold before a training is stored; units and persons are looked up where it is stored. */
final class TrainingRules {
    private static final int TOPIC_LENGTH = 500;
    private static final int LINE_LENGTH = 200;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(500);
    private static final int MOST_PEOPLE = 100_000;

    private TrainingRules() {}

    static List<Problem> problems(TrainingContent content, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (content.kind() == null) {
            problems.add(Problem.of("kind", "rules.training.kind"));
        } else if (content.unitId() == null && content.kind().everybody()) {
            problems.add(Problem.of("unit", "rules.unit.required"));
        }
        day(content, today, problems);
        switch (content.status()) {
            case PLANNED -> {}
            case HELD -> people(content, problems);
            case WAITING -> waiting(content, problems);
        }
        numbers(content, problems);
        length("topic", content.topic(), TOPIC_LENGTH, problems);
        length("heldBy", content.heldBy(), LINE_LENGTH, problems);
        length("mustAct", content.mustAct(), LINE_LENGTH, problems);
        length("evidence", content.evidence(), TOPIC_LENGTH, problems);
        return problems;
    }

    private static void day(TrainingContent content, LocalDate today, List<Problem> problems) {
        var day = content.day();
        if (day == null) {
            if (content.status() != TrainingStatus.WAITING) {
                problems.add(Problem.of("day", "rules.training.day"));
            }
        } else if (day.isBefore(IncidentRules.EARLIEST)) {
            problems.add(Problem.of("day", "rules.occurredAt.tooOld", IncidentRules.EARLIEST.getYear()));
        } else if (content.status() == TrainingStatus.HELD && day.isAfter(today)) {
            problems.add(Problem.of("day", "rules.training.future"));
        }
        if (day != null && content.nextOn() != null && !content.nextOn().isAfter(day)) {
            problems.add(Problem.of("nextOn", "rules.training.next"));
        }
    }

    /** A training that reached nobody is none. */
    private static void people(TrainingContent content, List<Problem> problems) {
        if (content.people() == 0) {
            problems.add(Problem.of("headCount", "rules.training.people"));
        } else if (content.headCount() != null && content.headCount() < content.participants().size()) {
            problems.add(Problem.of("headCount", "rules.training.fewer", content.participants().size()));
        }
    }

    private static void waiting(TrainingContent content, List<Problem> problems) {
        if (content.waiting() == null) {
            problems.add(Problem.of("waiting", "rules.training.waiting"));
        }
        if (content.mustAct().isBlank()) {
            problems.add(Problem.of("mustAct", "rules.training.mustAct"));
        }
    }

    private static void numbers(TrainingContent content, List<Problem> problems) {
        var count = content.headCount();
        if (count != null && (count < 1 || count > MOST_PEOPLE)) {
            problems.add(Problem.of("headCount", "rules.training.count", MOST_PEOPLE));
        }
        var hours = content.hours();
        if (hours != null && (hours.signum() <= 0 || hours.compareTo(MOST_HOURS) > 0)) {
            problems.add(Problem.of("hours", "rules.training.hours", MOST_HOURS.intValue()));
        }
    }

    private static void length(String field, String text, int longest, List<Problem> problems) {
        if (text.length() > longest) {
            problems.add(Problem.of(field, "rules.text.tooLong", longest));
        }
    }
}
