package no.vern.app.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import no.vern.app.followup.Recipients;
import no.vern.app.report.document.Addressee;
import no.vern.followup.FollowUpRepository;
import no.vern.followup.MarkContent;
import no.vern.followup.PlannedStep;
import no.vern.followup.StepState;
import no.vern.followup.Truth;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRow;
import no.vern.incident.IncidentSort;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import no.vern.routine.StepKind;

/** Follows up the demo's newest open cases, so that some steps are done, some are due, and some are late. */
final class DemoFollowUp {
    private static final int CASES = 20;
    static final int DAYS = 60;
    private static final double DONE_IN_TIME = 0.85;
    private static final double DONE_WITHOUT_A_DAY = 0.55;
    private static final List<String> CHANNELS = List.of("telefon", "telefon", "samtale", "e-post");
    static final Set<IncidentStatus> OPEN =
            Set.of(IncidentStatus.REPORTED, IncidentStatus.IN_PROGRESS, IncidentStatus.FOLLOW_UP);

    private final IncidentRepository incidents;
    private final FollowUpRepository followUp;
    private final Recipients recipients;
    private final LocalDate until;
    private final Chance chance;

    DemoFollowUp(
            IncidentRepository incidents,
            FollowUpRepository followUp,
            Recipients recipients,
            LocalDate until,
            Chance chance) {
        this.incidents = incidents;
        this.followUp = followUp;
        this.recipients = recipients;
        this.until = until;
        this.chance = chance;
    }

    void write() {
        var recent = IncidentFilter.ALL.withPeriod(until.minusDays(DAYS), until).withStatuses(OPEN);
        var cases = incidents.page(recent, IncidentSort.descending(IncidentField.NUMBER), 0, CASES);
        var corrected = cases.stream().filter(DemoFollowUp::hurt).findFirst().orElse(null);
        cases.reversed().forEach(row -> follow(row, row.equals(corrected)));
    }

    private static boolean hurt(IncidentRow row) {
        return row.content().type() == IncidentType.ACCIDENT && Boolean.TRUE.equals(row.content().injury());
    }

    /** @param corrected whether it was taken for a near miss at first; what was told of it then is kept */
    private void follow(IncidentRow row, boolean corrected) {
        if (corrected) {
            call(row, IncidentType.NEAR_MISS);
        }
        Stored.of(followUp.start(row.id(), Objects.requireNonNull(row.content().occurredOn())));
        if (corrected) {
            take(row, PlannedStep::relevant);
            call(row, IncidentType.ACCIDENT);
        }
        // What hangs on an answer is only there when the answer was yes.
        take(row, DemoFollowUp::othersHang);
        take(row, planned -> !othersHang(planned));
    }

    private static boolean othersHang(PlannedStep planned) {
        return planned.step().asksAnswer() || planned.step().answeredByCheck();
    }

    private void call(IncidentRow row, IncidentType type) {
        var now = incidents.find(row.id()).orElseThrow();
        Stored.of(incidents.update(now.id(), now.version(), now.content().but().type(type).build()));
    }

    private void take(IncidentRow row, Predicate<PlannedStep> which) {
        followUp.plan(row.id()).steps().stream()
                .filter(planned -> planned.open() && planned.applies() == Truth.YES)
                .filter(which)
                .sorted(Comparator.comparing(this::day))
                .filter(this::taken)
                .forEach(planned -> mark(row, planned));
    }

    /** When a step should be taken; those without a day come last. */
    private LocalDate day(PlannedStep planned) {
        return planned.deadline() == null ? until : planned.deadline().due();
    }

    private boolean taken(PlannedStep planned) {
        if (planned.deadline() == null) {
            return chance.happens(DONE_WITHOUT_A_DAY);
        }
        return planned.deadline().due().isBefore(until) && chance.happens(DONE_IN_TIME);
    }

    private void mark(IncidentRow row, PlannedStep planned) {
        if (planned.step().answeredByCheck()) {
            var known = followUp.facts(row.id());
            Stored.of(followUp.know(row.id(), known.version(), known.facts().judged(Set.of())));
            return;
        }
        var decision = planned.step().kind() == StepKind.DECISION;
        var mark = MarkContent.of(
                        planned.step().id(),
                        planned.person() == null ? null : planned.person().id(),
                        decision ? StepState.DECIDED : StepState.DONE,
                        moment(row, planned))
                .because(decision ? chance.one(List.of("Drøftet med lederen og den det gjelder.",
                        "Ikke nødvendig nå. Vi ser på det igjen ved behov.")) : "");
        if (planned.step().asksAnswer()) {
            mark = mark.answered(false, null);
        } else if (planned.step().kind() == StepKind.NOTIFY) {
            mark = mark.told(name(row, planned), chance.one(CHANNELS));
        }
        Stored.of(followUp.mark(row.id(), 0, mark));
    }

    /** Whoever has the role that the step tells; empty for those whom the register does not name. */
    private String name(IncidentRow row, PlannedStep planned) {
        return planned.step().recipients().stream()
                .findFirst()
                .map(recipients.addressees(followUp.plan(row.id()), planned))
                .map(Addressee::name)
                .orElse("");
    }

    private static LocalDateTime moment(IncidentRow row, PlannedStep planned) {
        var happened = Objects.requireNonNull(row.content().occurredOn());
        var due = planned.deadline() == null || planned.deadline().due().isBefore(happened)
                ? happened
                : planned.deadline().due();
        var time = row.content().occurredTime();
        return due.atTime(due.equals(happened) && time != null ? time : LocalTime.NOON);
    }
}
