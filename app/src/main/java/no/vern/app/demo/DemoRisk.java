package no.vern.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.vern.measure.HazardMeasureRepository;
import no.vern.measure.MeasureField;
import no.vern.measure.MeasureFilter;
import no.vern.measure.MeasureListRepository;
import no.vern.measure.MeasureRow;
import no.vern.measure.MeasureSort;
import no.vern.risk.Answer;
import no.vern.risk.AnswerRepository;
import no.vern.risk.Arena;
import no.vern.risk.Assessment;
import no.vern.risk.AssessmentContent;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.Degree;
import no.vern.risk.HandlingPlanContent;
import no.vern.risk.HandlingPlanRepository;
import no.vern.risk.Hazard;
import no.vern.risk.HazardContent;
import no.vern.risk.HazardRepository;
import no.vern.risk.HazardScoreRepository;
import no.vern.risk.Mapping;
import no.vern.risk.MappingMethod;
import no.vern.risk.MatrixBook;
import no.vern.risk.MatrixEdit;
import no.vern.risk.MatrixRepository;
import no.vern.risk.Occasion;
import no.vern.risk.Outlook;
import no.vern.risk.Participants;
import no.vern.risk.RiskTemplates;
import no.vern.risk.RiskTopic;
import no.vern.risk.Scope;
import no.vern.risk.ScoreContent;
import no.vern.risk.ScoreStage;
import no.vern.routine.Words;
import no.vern.workspace.Vault;

/** Risk assessments in the demo: most hold, some are overdue or not gone through, and some units have none. */
final class DemoRisk {
    private static final double HAS_ONE = 0.75;
    private static final double FINISHED = 0.8;
    private static final double HAS_PLAN = 0.6;
    private static final double EXPERIENCED = 0.6;
    private static final double HAS_MEASURE = 0.7;
    private static final int OLDEST_DAYS = 500;
    private static final int FEWEST_PEOPLE = 3;
    private static final List<String> FREQUENCIES = List.of("P1", "P2", "P2", "P3", "P3", "P4", "P5");
    private static final List<String> CONSEQUENCES = List.of("C1", "C2", "C3", "C4", "C5");
    private static final Participants TOOK_PART =
            new Participants("Enhetsleder", "Alle på personalmøtet", "Tillitsvalgt", "Verneombudet", "");

    private final AssessmentRepository assessments;
    private final AnswerRepository answers;
    private final HazardRepository hazards;
    private final HazardScoreRepository scores;
    private final HandlingPlanRepository plans;
    private final MatrixRepository matrices;
    private final MeasureListRepository measures;
    private final HazardMeasureRepository links;
    private final LocalDate until;
    private final Chance chance;
    private final Map<RiskTopic, List<List<String>>> lines = DemoFile.read("hazards.txt").lines().stream()
            .map(DemoFile::alternatives)
            .collect(Collectors.groupingBy(parts -> RiskTopic.valueOf(parts.getFirst())));

    DemoRisk(Vault register, LocalDate until, Chance chance) {
        assessments = new AssessmentRepository(register);
        answers = new AnswerRepository(register);
        hazards = new HazardRepository(register);
        scores = new HazardScoreRepository(register);
        plans = new HandlingPlanRepository(register);
        matrices = new MatrixRepository(register);
        measures = new MeasureListRepository(register);
        links = new HazardMeasureRepository(register);
        this.until = until;
        this.chance = chance;
    }

    void write(List<PlannedUnit> units, List<UUID> ids) {
        IntStream.range(0, units.size())
                .filter(unit -> units.get(unit).existsOn(until) && units.get(unit).employees() >= FEWEST_PEOPLE)
                .forEach(unit -> write(units.get(unit), ids.get(unit)));
        ownMatrix();
    }

    /** From now on the organisation uses a matrix of its own; what is assessed already stays in the shipped one. */
    private void ownMatrix() {
        var name = new Words("Kommunens matrise", "Matrisa til kommunen", "The municipality's matrix");
        var shipped = MatrixBook.SHIPPED.inForce(until);
        Stored.of(matrices.putIntoForce(MatrixEdit.copy(shipped, name, shipped.source()), until, until));
    }

    private void write(PlannedUnit unit, UUID id) {
        if (chance.happens(HAS_ONE)) {
            assess(RiskTopic.VIOLENCE, "Vold og trusler på alle vakter", id);
        }
        if (chance.happens(HAS_ONE / 2)) {
            assess(RiskTopic.PHYSICAL, "Fysisk arbeidsmiljø", id);
        }
        if (chance.happens(HAS_ONE / 2)) {
            assess(RiskTopic.PSYCHOSOCIAL, "Krav og ressurser", id);
        }
        if (chance.happens(HAS_PLAN)) {
            var adopted = until.minusDays(chance.below(OLDEST_DAYS));
            Stored.of(plans.save(
                    0, new HandlingPlanContent(id, "Plan for vold og trusler, " + unit.name(), adopted, null)));
        }
    }

    private void assess(RiskTopic topic, String title, UUID unit) {
        var day = until.minusDays(chance.below(OLDEST_DAYS));
        var content = new AssessmentContent(
                unit,
                title,
                topic,
                Occasion.YEARLY,
                day,
                day.plusYears(1),
                false,
                TOOK_PART,
                new Mapping(
                        Scope.UNIT,
                        "",
                        day.minusYears(1),
                        day,
                        Set.of(MappingMethod.DEVIATIONS, MappingMethod.ROUND),
                        Set.of(Arena.STAFF_MEETING)));
        var stored = Stored.of(assessments.add(content));
        var taken = measures(unit);
        lines.get(topic).forEach(line -> {
            var hazard = hazard(stored, line, day);
            if (!taken.isEmpty() && chance.happens(HAS_MEASURE)) {
                Stored.of(links.link(hazard, chance.one(taken)));
            }
        });
        var answered = Stored.of(answers.save(stored.id(), 1, answers(topic)));
        if (chance.happens(FINISHED)) {
            Stored.of(assessments.update(answered.id(), answered.version(), content.withFinished(true)));
        }
    }

    private List<UUID> measures(UUID unit) {
        var filter = MeasureFilter.ALL.withUnits(Set.of(unit));
        return measures.page(filter, new MeasureSort(MeasureField.NUMBER, false), 0, 10).stream()
                .filter(row -> unit.equals(row.content().unitId()))
                .map(MeasureRow::id)
                .toList();
    }

    private Map<String, Answer> answers(RiskTopic topic) {
        return RiskTemplates.of(topic, RiskTemplates.EDITION).items().stream()
                .collect(Collectors.toMap(
                        item -> item.code(),
                        item -> item.direction().graded()
                                ? new Answer("", false, false, chance.one(List.of(Degree.values())))
                                : new Answer("Gått gjennom på personalmøtet.", true, chance.happens(0.5), null)));
    }

    private UUID hazard(Assessment assessment, List<String> line, LocalDate day) {
        var stored = Stored.of(hazards.add(
                assessment.id(),
                new HazardContent(
                        line.get(1), line.get(2), line.get(3), line.get(4), line.get(5), line.get(6), line.get(7), null)));
        var often = chance.one(FREQUENCIES);
        var bad = line.get(8);
        var scored = score(stored, ScoreStage.BEFORE, Outlook.ASSESSED, day, "P5", bad);
        scored = score(scored, ScoreStage.NOW, Outlook.ASSESSED, day, often, bad);
        if (chance.happens(EXPERIENCED)) {
            scored = score(scored, ScoreStage.NOW, Outlook.EXPERIENCED, day, often, chance.one(CONSEQUENCES));
        }
        return score(scored, ScoreStage.TARGET, Outlook.ASSESSED, day, "P1", bad).id();
    }

    private Hazard score(
            Hazard hazard, ScoreStage stage, Outlook outlook, LocalDate day, String often, String bad) {
        return Stored.of(scores.add(
                hazard.id(),
                hazard.version(),
                new ScoreContent(stage, outlook, day, "5x5", 1, often, bad, "")));
    }
}
