package no.vern.standing;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.vern.bht.BhtPlanRepository;
import no.vern.bht.BhtPlans;
import no.vern.organisation.UnitRepository;
import no.vern.organisation.UnitTree;
import no.vern.risk.AssessmentListRepository;
import no.vern.risk.AssessmentStanding;
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

    /** Where each unit in which people work stands on the day. */
    public Standings on(LocalDate day) {
        return on(day, units.tree());
    }

    /** The same for units that are known already. */
    public Standings on(LocalDate day, UnitTree tree) {
        var stored = new Standings.Stored(
                tree,
                assessments.standing(day).stream().collect(Collectors.groupingBy(AssessmentStanding::unit)),
                plans.all().stream().collect(Collectors.toMap(plan -> plan.content().unitId(), Function.identity())),
                rounds.lastHeld(),
                trainings.lastEach(TrainingKind.DRILL),
                new BhtPlans(bht.all(), tree));
        return Standings.of(stored, settings.get(Setting.ROUND_MONTHS), settings.get(Setting.DRILL_MONTHS), day);
    }
}
