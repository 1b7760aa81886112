package no.vern.app.followup;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.vern.app.language.Texts;
import no.vern.app.ui.DayNames;
import no.vern.calendar.Norway;
import no.vern.followup.DueStep;
import no.vern.followup.FollowUpRepository;
import no.vern.followup.PlannedStep;
import no.vern.followup.Truth;
import no.vern.incident.Incident;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRow;
import no.vern.incident.Perpetrator;

/** What waits first in the cases of a list: read beside the rows, page by page, and told in a few words. */
public final class NextSteps {
    private final FollowUpRepository followUp;
    private final IncidentRepository incidents;
    private final Texts texts;
    private final DayNames days;
    private final Clock clock;
    private final Map<UUID, DueStep> known = new ConcurrentHashMap<>();
    private final Set<UUID> forBht = ConcurrentHashMap.newKeySet();

    public NextSteps(FollowUpRepository followUp, IncidentRepository incidents, Texts texts, Clock clock) {
        this.followUp = followUp;
        this.incidents = incidents;
        this.texts = texts;
        this.days = new DayNames(texts.language().locale());
        this.clock = clock;
    }

    /** Reads the next step of each of these cases. Not on the window's thread. */
    public void read(List<IncidentRow> rows) {
        var next = followUp.cases().next(rows);
        for (var row : rows) {
            known.compute(row.id(), (id, _) -> next.get(id));
            forBht.remove(row.id());
        }
        var without = rows.stream().filter(row -> !next.containsKey(row.id())).toList();
        followUp.bht().waiting(without).forEach(waiting -> forBht.add(waiting.row().id()));
    }

    /** Reads those of all open cases, for a list that leaves Vern whole. Not on the window's thread. */
    public void readAll() {
        read(incidents.followed());
    }

    /** Where every guard is met, who did it or the report to BHT may still be what keeps the case from being closed. */
    private String withoutStep(Incident incident) {
        var asks = incident.followed() && incident.status().open() && Perpetrator.untold(incident.content());
        if (!asks && forBht.contains(incident.id())) {
            return texts.get("followup.left.bht");
        }
        return asks ? texts.get("followup.left.perpetrator") : texts.of(incident.status());
    }

    /** What somebody has to do: of a step of which nobody knows whether the injury is serious enough for it, to find that out. */
    public static String task(PlannedStep planned, Texts texts) {
        return planned.asksSerious()
                ? texts.get("followup.serious.ask")
                : planned.step().text().text(texts.language().code());
    }

    /**
     * Its day and what it is, e.g. "tir 7/4: Varsle hovedverneombudet", with a mark when it is late; without a day when it
     * has none; that nobody has said who did it, or where the case stands, when no step waits.
     */
    public String of(IncidentRow row) {
        var step = known.get(row.id());
        if (step == null) {
            return withoutStep(row.incident());
        }
        var what = task(step.planned(), texts);
        if (step.planned().asksSerious()) {
            return what;
        }
        if (step.planned().applies() == Truth.UNKNOWN) {
            return texts.get("followup.next.unclear", what);
        }
        if (step.deadline() == null) {
            return what;
        }
        var today = Norway.today(clock);
        if (step.on(today) == DueStep.Urgency.LATE) {
            return "! " + days.of(step.deadline().due(), today) + ": " + what;
        }
        var when = step.deadline().asSoonAsPossible()
                ? texts.get("followup.due.soon")
                : days.of(step.deadline().due(), today);
        return when + ": " + what;
    }
}
