package no.vern.app.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.vern.drop.Drop;
import no.vern.followup.FollowUpCount;
import no.vern.incident.CircumstanceCount;
import no.vern.incident.IncidentCount;
import no.vern.organisation.UnitTree;

/** Where the report has its figures from. */
public interface AmuSource {
    /** Name of the organisation. */
    String organisation();

    UnitTree units();

    /** Incidents that occurred from the first to the last day, both included, counted by unit, type and month. */
    List<IncidentCount> counts(LocalDate first, LocalDate last);

    /** Of the same incidents those that were reported to BHT for at least one person. */
    List<IncidentCount> reportedToBht(LocalDate first, LocalDate last);

    /** Of the same incidents those that are to be reported to BHT, and that nobody has decided on nor reported for anybody. */
    List<IncidentCount> waitingForBht(LocalDate first, LocalDate last);

    /** The violence and threats of the same days, by unit, type, channel and hour. */
    List<CircumstanceCount> violence(LocalDate first, LocalDate last);

    /** How the cases of the same days were followed up, as it stands today. */
    List<FollowUpCount> followUp(LocalDate first, LocalDate last, LocalDate today);

    /**
     * What there is to count of prevention in these units: risk as it stands today, measures and training as they were on
     * the last day.
     */
    PreventionFigures prevention(Set<UUID> inside, LocalDate first, LocalDate last, LocalDate today);

    /** The small strains of the days, both included. */
    List<Drop> drops(LocalDate first, LocalDate last);
}
