package no.vern.standing;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.vern.bht.BhtPlan;
import no.vern.bht.BhtPlanRepository;
import no.vern.bht.BhtPlans;
import no.vern.calendar.Norway;
import no.vern.organisation.UnitRepository;
import no.vern.organisation.UnitTree;
import no.vern.risk.AssessmentListRepository;
import no.vern.risk.AssessmentStanding;
import no.vern.risk.HandlingPlan;
import no.vern.risk.HandlingPlanRepository;
import no.vern.round.RoundRepository;
import no.vern.settings.Setting;
import no.vern.settings.SettingRepository;
import no.vern.training.TrainingKind;
import no.vern.training.TrainingRepository;
import no.vern.workspace.Vault;

/** Where the units stand, by what is stored: one query for each duty, however many units there are. */
public final class StandingRepository {
    private final UnitRepository units;
    private final AssessmentListRepository assessments;
    private final HandlingPlanRepository plans;
    private final RoundRepository rounds;
    private final TrainingRepository trainings;
    private final BhtPlanRepository bht;
    private final SettingRepository settings;

    public StandingRepository(Vault vault) {
        units = new UnitRepository(vault);
        assessments = new AssessmentListRepository(vault);
        plans = new HandlingPlanRepository(vault);
        rounds = new RoundRepository(vault);
        trainings = new TrainingRepository(vault);
        bht = new BhtPlanRepository(vault);
        settings = new SettingRepository(vault);
    }

    /** Where each unit in which people work stands on the day; a past day does not know of what came later. */
    public Standings on(LocalDate day) {
        return on(day, units.tree());
    }

    private static boolean adopted(HandlingPlan plan, LocalDate day) {
        var adopted = plan.content().adoptedOn();
        return adopted != null && !adopted.isAfter(day);
    }

    /** A plan whose period had not begun was known of from the day on which it was entered. */
    private static boolean told(BhtPlan plan, LocalDate day) {
        return !plan.from().isAfter(day) || !Norway.day(plan.createdAt()).isAfter(day);
    }

    /** The same for units that are known already. */
    public Standings on(LocalDate day, UnitTree tree) {
        var stored = new Standings.Stored(
                tree,
                assessments.standing(day).stream().collect(Collectors.groupingBy(AssessmentStanding::unit)),
                plans.all().stream()
                        .filter(plan -> adopted(plan, day))
                        .collect(Collectors.toMap(plan -> plan.content().unitId(), Function.identity())),
                rounds.lastHeld(day),
                trainings.lastEach(TrainingKind.DRILL, day),
                new BhtPlans(bht.all().stream().filter(plan -> told(plan, day)).toList(), tree));
        return Standings.of(stored, settings.get(Setting.ROUND_MONTHS), settings.get(Setting.DRILL_MONTHS), day);
    }
}
