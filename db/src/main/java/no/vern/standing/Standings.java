package no.vern.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.vern.bht.BhtCover;
import no.vern.bht.BhtPlans;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitTree;
import no.vern.risk.AssessmentStanding;
import no.vern.risk.AssessmentState;
import no.vern.risk.HandlingPlan;
import no.vern.training.LastHeld;
import org.jspecify.annotations.Nullable;

/**
 * Where the units in which people work stand on a day, the most pressing first. A unit's own assessment, handling plan,
 * round and drill count, not those of a unit above; only a plan for BHT covers the units under it.
 *
 * @param roundMonths within how many months a unit is to be gone through
 * @param drillMonths for how many months a drill counts where no other day was set
 */
public record Standings(List<UnitStanding> lines, int roundMonths, int drillMonths) {
    public Standings {
        lines = List.copyOf(lines);
    }

    /**
     * What is stored of the duties, by unit.
     *
     * @param assessments those that are not replaced
     */
    record Stored(
            UnitTree units,
            Map<UUID, List<AssessmentStanding>> assessments,
            Map<UUID, HandlingPlan> plans,
            Map<UUID, LocalDate> rounds,
            Map<UUID, LastHeld> drills,
            BhtPlans bht) {}

    static Standings of(Stored stored, int roundMonths, int drillMonths, LocalDate today) {
        var on = new On(stored, roundMonths, drillMonths, today);
        return new Standings(
                stored.units().workplaces(today).stream()
                        .map(on::line)
                        .sorted(UnitStanding.MOST_PRESSING)
                        .toList(),
                roundMonths,
                drillMonths);
    }

    /** Whether any unit has it, or had it; else it has not been entered yet. */
    public boolean known(Duty duty) {
        return lines.stream()
                .map(line -> line.of(duty).state())
                .anyMatch(state -> state != DutyState.MISSING && state != DutyState.UNDER_WAY);
    }

    private record On(Stored stored, int roundMonths, int drillMonths, LocalDate today) {
        UnitStanding line(Unit unit) {
            var cover = stored.bht().of(unit.id(), today);
            var standings = new EnumMap<Duty, Standing>(Duty.class);
            standings.put(Duty.ASSESSMENT, assessment(stored.assessments().getOrDefault(unit.id(), List.of())));
            standings.put(Duty.HANDLING_PLAN, plan(stored.plans().get(unit.id())));
            standings.put(Duty.ROUND, round(stored.rounds().get(unit.id())));
            standings.put(Duty.DRILL, drill(stored.drills().get(unit.id()), stored.plans().get(unit.id())));
            standings.put(Duty.BHT_PLAN, bht(cover));
            return new UnitStanding(unit, standings, cover, coveredBy(unit, cover));
        }

        /** One that holds is enough; that another is overdue is told beside it, and before that another is being made. */
        private Standing assessment(List<AssessmentStanding> all) {
            var told = all.stream()
                    .min(Comparator.comparing((AssessmentStanding each) -> each.state() != AssessmentState.VALID)
                            .thenComparing(each -> duty(each.state()))
                            .thenComparing(AssessmentStanding::reviseOn))
                    .orElse(null);
            if (told == null) {
                return Standing.MISSING;
            }
            var late = all.stream().filter(each -> each.state() == AssessmentState.OVERDUE).toList();
            var state = duty(told.state());
            if (state == DutyState.IN_PLACE && !late.isEmpty()) {
                return new Standing(DutyState.LOOK, null, told.reviseOn(), late.getFirst().id(), late.size());
            }
            return new Standing(state, null, told.reviseOn(), told.id(), 0);
        }

        private static DutyState duty(AssessmentState state) {
            return switch (state) {
                case VALID -> DutyState.IN_PLACE;
                case DRAFT -> DutyState.UNDER_WAY;
                case OVERDUE, REPLACED -> DutyState.OVERDUE;
            };
        }

        private static Standing plan(@Nullable HandlingPlan plan) {
            return plan == null
                    ? Standing.MISSING
                    : Standing.of(DutyState.IN_PLACE, plan.content().adoptedOn(), null);
        }

        private Standing round(@Nullable LocalDate last) {
            if (last == null) {
                return Standing.MISSING;
            }
            var due = last.plusMonths(roundMonths);
            return Standing.of(due.isBefore(today) ? DutyState.OVERDUE : DutyState.IN_PLACE, last, due);
        }

        /** Due on the day that the drills themselves give, or on the one that the handling plan promises where that is earlier. */
        private Standing drill(@Nullable LastHeld last, @Nullable HandlingPlan plan) {
            var held = last == null ? null : last.on();
            var due = Stream.of(Optional.ofNullable(last).map(each -> each.next(drillMonths)), promised(plan, held))
                    .flatMap(Optional::stream)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
            if (due != null && due.isBefore(today)) {
                return Standing.of(DutyState.OVERDUE, held, due);
            }
            return Standing.of(held == null ? DutyState.MISSING : DutyState.IN_PLACE, held, due);
        }

        /** What was promised for a day on which, or after which, there was a drill is kept. */
        private static Optional<LocalDate> promised(@Nullable HandlingPlan plan, @Nullable LocalDate held) {
            return Optional.ofNullable(plan)
                    .map(each -> each.content().nextDrill())
                    .filter(day -> held == null || day.isAfter(held));
        }

        private static Standing bht(BhtCover cover) {
            var plan = cover.plan();
            if (plan == null) {
                return Standing.MISSING;
            }
            var state = switch (cover.state()) {
                case HOLDS -> DutyState.IN_PLACE;
                case TO_REVISE -> DutyState.LOOK;
                case EXPIRED -> DutyState.OVERDUE;
                case TO_COME, DRAFT -> DutyState.UNDER_WAY;
                case NONE -> DutyState.MISSING;
            };
            return new Standing(state, plan.from(), plan.to(), plan.id(), 0);
        }

        private String coveredBy(Unit unit, BhtCover cover) {
            var of = cover.plan() == null ? unit.id() : cover.plan().content().unitId();
            return of == null || of.equals(unit.id())
                    ? ""
                    : stored.units().byId(of).map(Unit::name).orElse("");
        }
    }
}
