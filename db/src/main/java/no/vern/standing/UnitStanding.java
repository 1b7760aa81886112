package no.vern.standing;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import no.vern.bht.BhtCover;
import no.vern.language.Words;
import no.vern.organisation.Unit;

/**
 * Where one unit stands.
 *
 * @param standings one for each duty
 * @param cover which plan for BHT is told of
 * @param coveredBy the name of the unit that this plan is for; empty for the unit's own, and where there is none
 */
public record UnitStanding(Unit unit, Map<Duty, Standing> standings, BhtCover cover, String coveredBy) {
    /** Who lacks most first, of equals who has most that is overdue; then by name. */
    public static final Comparator<UnitStanding> MOST_PRESSING = Comparator.comparing(UnitStanding::gaps)
            .thenComparing(unit -> unit.count(DutyState.OVERDUE))
            .thenComparing(unit -> unit.count(DutyState.LOOK))
            .reversed()
            .thenComparing(unit -> Words.order(unit.unit().name()));

    public UnitStanding {
        standings = Map.copyOf(standings);
    }

    public Standing of(Duty duty) {
        return Objects.requireNonNull(standings.get(duty));
    }

    public boolean lacks(Duty duty) {
        return of(duty).state().gap();
    }

    /** How many duties it lacks. */
    public long gaps() {
        return standings.values().stream().filter(standing -> standing.state().gap()).count();
    }

    private long count(DutyState state) {
        return standings.values().stream().filter(standing -> standing.state() == state).count();
    }

    /** What one would begin with: what is overdue, then what is not there; of equals in the order of the duties. */
    public Duty mostPressing() {
        return standings.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<Duty, Standing> each) -> each.getValue().state())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }
}
