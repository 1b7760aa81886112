package no.vern.app.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.vern.measure.ControlLevel;
import no.vern.measure.Measure;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureKind;
import no.vern.measure.MeasureLevel;
import no.vern.measure.MeasureOutcome;
import no.vern.measure.MeasureStanding;
import no.vern.measure.MeasureStatus;
import no.vern.measure.MeasureType;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitRole;
import no.vern.risk.Assessment;
import no.vern.risk.AssessmentContent;
import no.vern.risk.AssessmentState;
import no.vern.risk.HazardFigure;
import no.vern.risk.Mapping;
import no.vern.risk.Occasion;
import no.vern.risk.Participants;
import no.vern.risk.RiskClass;
import no.vern.risk.RiskMatrices;
import no.vern.risk.RiskTemplates;
import no.vern.risk.RiskTopic;
import no.vern.training.Coverage;
import no.vern.training.Reach;
import no.vern.training.TrainingKind;

/** Prevention as chance will have it, for tests of the report. */
final class PreventionForTests {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 15);

    private PreventionForTests() {}

    /** @param most of hazards, of measures and of assessments */
    static PreventionFigures of(Random chance, List<Unit> units, int most) {
        return new PreventionFigures(
                some(chance, most, () -> hazard(unit(chance, units), chance)),
                some(chance, most, () -> new PreventionFigures.Assessed(
                        assessment(unit(chance, units), one(chance, RiskTopic.values())),
                        AssessmentState.values()[chance.nextInt(3)])),
                some(chance, most, () -> measure(unit(chance, units), chance)),
                new Coverage(units.stream().map(unit -> line(unit, chance)).toList()),
                some(chance, most / 4, () -> new PreventionFigures.Course(
                        Set.of(one(chance, UnitRole.SAFETY_REPRESENTATIVE, UnitRole.AMU_MEMBER)), chance.nextBoolean())));
    }

    private static <T> List<T> some(Random chance, int most, Supplier<T> one) {
        var made = new ArrayList<T>();
        int count = most == 0 ? 0 : chance.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            made.add(one.get());
        }
        return made;
    }

    @SafeVarargs
    private static <T> T one(Random chance, T... from) {
        return from[(int) (from.length * Math.pow(chance.nextDouble(), 2))];
    }

    private static UUID unit(Random chance, List<Unit> units) {
        return units.get((int) (units.size() * Math.pow(chance.nextDouble(), 2))).id();
    }

    static HazardFigure hazard(UUID unit, Random chance) {
        var measures = chance.nextInt(4);
        var working = measures == 0 ? 0 : chance.nextInt(3) == 0 ? measures : 0;
        return new HazardFigure(
                unit,
                riskClass(chance),
                riskClass(chance),
                new MeasureStanding(measures, Math.max(working, chance.nextInt(measures + 1)), working));
    }

    private static Optional<RiskClass> riskClass(Random chance) {
        var classes = RiskMatrices.shipped().getLast().classes();
        int place = chance.nextInt(classes.size() + 1);
        return place == classes.size() ? Optional.empty() : Optional.of(classes.get(place));
    }

    static Assessment assessment(UUID unit, RiskTopic topic) {
        return new Assessment(
                UUID.randomUUID(),
                1,
                null,
                RiskTemplates.EDITION,
                new AssessmentContent(
                        unit, "Vurdering", topic, Occasion.YEARLY, DAY, DAY.plusYears(1), true, Participants.NONE, Mapping.OF_UNIT),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    static Measure measure(UUID unit, Random chance) {
        var kind = new MeasureKind(
                null,
                null,
                null,
                chance.nextInt(5) == 0 ? null : one(chance, MeasureType.values()),
                chance.nextInt(5) == 0 ? null : one(chance, MeasureLevel.values()),
                chance.nextInt(5) == 0 ? null : one(chance, ControlLevel.values()),
                null,
                null,
                null);
        var due = DAY.plusDays(chance.nextInt(800));
        return new Measure(
                UUID.randomUUID(),
                1,
                1,
                null,
                one(chance, MeasureStatus.values()),
                MeasureContent.of("Tiltak", "Leder", due).at(unit).withKind(kind),
                MeasureOutcome.NONE,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private static Coverage.Line line(Unit unit, Random chance) {
        int employees = chance.nextInt(60);
        var counted = new Unit(
                unit.id(), 1, unit.name(), unit.parentId(), null, null, null, employees, null, Instant.EPOCH, Instant.EPOCH);
        var reaches = new EnumMap<TrainingKind, Reach>(TrainingKind.class);
        Arrays.stream(TrainingKind.values()).filter(TrainingKind::everybody).forEach(kind -> reaches.put(
                kind, new Reach(chance.nextInt(employees + 5), employees, DAY, null, false)));
        return new Coverage.Line(counted, reaches);
    }
}
