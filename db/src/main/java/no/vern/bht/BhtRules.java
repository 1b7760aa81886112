package no.vern.bht;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.vern.calendar.Norway;
import no.vern.incident.Incident;
import no.vern.incident.IncidentRules;
import no.vern.incident.IncidentStatus;
import no.vern.workspace.Problem;

/** What can be told of reporting to BHT. */
final class BhtRules {
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_NAME = 200;

    private final Clock clock;

    BhtRules(Clock clock) {
        this.clock = clock;
    }

    /** @param before what was told so far: a consent can be withdrawn at any time, of a closed case, too */
    List<Problem> problems(Incident incident, BhtAnswer before, BhtAnswer answer) {
        var problems = new ArrayList<Problem>();
        var withdrawal = before.consent().withdrawn(answer.consent().withdrawnOn());
        if (incident.status() == IncidentStatus.CLOSED && !before.with(withdrawal).equals(answer)) {
            problems.add(Problem.of("decision", "rules.step.closed"));
            return problems;
        }
        if (!incident.followed()) {
            problems.add(Problem.of("decision", "rules.bht.notFollowed"));
            return problems;
        }
        if (answer.decision() == BhtDecision.REPORTED) {
            told(incident, before, answer, problems);
        } else if (answer.decision() == BhtDecision.NOT_REPORTED) {
            reason(answer, problems);
        }
        length("explanation", answer.explanation(), LONGEST_TEXT, problems);
        length("toldBy", answer.toldBy(), LONGEST_NAME, problems);
        return problems;
    }

    private void told(Incident incident, BhtAnswer before, BhtAnswer answer, List<Problem> problems) {
        consent(answer, problems);
        withdrawal(before, answer, problems);
        var now = Norway.moment(clock.instant());
        var occurred = incident.content().occurredOn();
        if (answer.toldAt() == null) {
            problems.add(Problem.of("toldAt", "rules.bht.when"));
        } else if (!IncidentRules.exists(answer.toldAt())) {
            problems.add(Problem.of("toldAt", "rules.clock.skipped", IncidentRules.clock(answer.toldAt())));
        } else if (answer.toldAt().isAfter(now)) {
            problems.add(Problem.of("toldAt", "rules.step.future"));
        } else if (occurred != null && answer.toldAt().toLocalDate().isBefore(occurred)) {
            problems.add(Problem.of("toldAt", "rules.step.beforeIncident"));
        }
        if (answer.channel() == null) {
            problems.add(Problem.of("channel", "rules.bht.channel"));
        }
    }

    /** It was given before BHT was told of anybody. */
    private void consent(BhtAnswer answer, List<Problem> problems) {
        var given = answer.consentOn();
        if (given == null) {
            problems.add(Problem.of("consentOn", "rules.bht.consent"));
        } else if (given.isAfter(Norway.today(clock))) {
            problems.add(Problem.of("consentOn", "rules.consentOn.future"));
        } else if (answer.toldAt() != null && given.isAfter(answer.toldAt().toLocalDate())) {
            problems.add(Problem.of("consentOn", "rules.bht.consentAfter"));
        }
    }

    /**
     * After it nothing is reported any more, whatever is told of the report; nor may a report of a later day leave out that
     * the same consent was withdrawn.
     */
    private void withdrawal(BhtAnswer before, BhtAnswer answer, List<Problem> problems) {
        var told = answer.consent().withdrawnOn();
        var same = Objects.equals(before.consentOn(), answer.consentOn());
        var withdrawn = told == null && same ? before.consent().withdrawnOn() : told;
        var given = answer.consentOn();
        if (withdrawn == null) {
            return;
        }
        if (withdrawn.isAfter(Norway.today(clock))) {
            problems.add(Problem.of("withdrawnOn", "rules.bht.withdrawnFuture"));
        } else if (given != null && withdrawn.isBefore(given)) {
            problems.add(Problem.of("withdrawnOn", "rules.bht.withdrawnBefore"));
        } else if (answer.toldAt() != null && answer.toldAt().toLocalDate().isAfter(withdrawn)) {
            problems.add(Problem.of("toldAt", "rules.bht.withdrawn"));
        }
    }

    private static void reason(BhtAnswer answer, List<Problem> problems) {
        if (answer.reason() == null) {
            problems.add(Problem.of("reason", "rules.bht.reason"));
        } else if (answer.reason() == BhtReason.OTHER && answer.explanation().isEmpty()) {
            problems.add(Problem.of("explanation", "rules.bht.explanation"));
        }
    }

    private static void length(String field, String text, int longest, List<Problem> problems) {
        if (text.length() > longest) {
            problems.add(Problem.of(field, "rules.text.tooLong", longest));
        }
    }
}
