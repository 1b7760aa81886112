package no.vern.app.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentStatus;

/** How far a case of the demo has come: old ones are closed, new ones are not. */
record Progress(LocalDate today) {
    private static final int FRESH = 10;
    private static final int RECENT = 45;
    private static final int OLD = 150;

    IncidentStatus of(IncidentContent content, Chance chance) {
        if (content.referred()) {
            return IncidentStatus.REFERRED;
        }
        var age = ChronoUnit.DAYS.between(Objects.requireNonNull(content.occurredOn()), today);
        if (age < FRESH) {
            return chance.happens(0.6) ? IncidentStatus.REPORTED : IncidentStatus.IN_PROGRESS;
        }
        if (age < RECENT) {
            return chance.happens(0.5) ? IncidentStatus.IN_PROGRESS : IncidentStatus.FOLLOW_UP;
        }
        if (chance.happens(age < OLD ? 0.6 : 0.97)) {
            return IncidentStatus.CLOSED;
        }
        if (age < OLD) {
            return chance.happens(0.7) ? IncidentStatus.FOLLOW_UP : IncidentStatus.READY_TO_CLOSE;
        }
        return chance.happens(0.6) ? IncidentStatus.FOLLOW_UP : IncidentStatus.REOPENED;
    }
}
