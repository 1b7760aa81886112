package no.vern.app.bench;

import static no.vern.schema.register.Tables.HAZARD;
import static no.vern.schema.register.Tables.MEASURE;
import static no.vern.schema.register.Tables.TRAINING;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.vern.incident.IncidentType;
import no.vern.measure.ControlLevel;
import no.vern.measure.MeasureSource;
import no.vern.measure.MeasureStatus;
import no.vern.risk.Assessment;
import no.vern.risk.AssessmentContent;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.Mapping;
import no.vern.risk.Occasion;
import no.vern.risk.Outlook;
import no.vern.risk.Participants;
import no.vern.risk.RiskTopic;
import no.vern.risk.ScoreStage;
import no.vern.schema.register.tables.records.HazardMeasureRecord;
import no.vern.schema.register.tables.records.HazardRecord;
import no.vern.schema.register.tables.records.HazardScoreRecord;
import no.vern.schema.register.tables.records.MeasureRecord;
import no.vern.schema.register.tables.records.TrainingRecord;
import no.vern.training.TrainingKind;
import no.vern.training.TrainingStatus;
import no.vern.workspace.SaveResult.Saved;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.TableRecord;

/**
 * Made-up prevention of a large municipality over ten years: 25 hazards a unit, each scored three times and with four
 * measures, and ten trainings a unit. One measure in ten is still to be carried out, and a fifth of those is late.
 */
final class PreventionRows {
    static final List<String> WORDS =
            List.of("alarm", "skranke", "nattevakt", "alene", "belysning", "opplæring", "besøk", "rutine", "dør");

    private static final int HAZARDS = 25;
    private static final int MEASURES = 4;
    private static final int TRAININGS = 10;
    private static final int CHUNK = 1000;
    private static final int DAYS = 3650;
    private static final Participants ALL = new Participants("Leder", "Alle", "Ingen", "Verneombud", "");
    private static final String CHALLENGE = "Ansatte blir stående alene med besøkende når det er få på vakt. ".repeat(4);

    private final Vault register;
    private final List<UUID> units;
    private final LocalDate today;
    private final Random random = new Random(11);
    private final List<UUID> hazards = new ArrayList<>();

    PreventionRows(Vault register, List<UUID> units, LocalDate today) {
        this.register = register;
        this.units = units;
        this.today = today;
    }

    /** Fills a workspace that has no assessments. */
    void fillOnce() {
        if (hazards() == 0) {
            units.forEach(this::assess);
            batch(hazards.size() * ScoreStage.values().length, this::score);
            int measures = hazards.size() * MEASURES;
            var ids = IntStream.range(0, measures).mapToObj(_ -> UuidCreator.getTimeOrderedEpoch()).toList();
            batch(measures, at -> measure(ids.get(at), at));
            batch(measures, at -> new HazardMeasureRecord(hazards.get(at / MEASURES), ids.get(at)));
            batch(units.size() * TRAININGS, this::training);
        }
    }

    int hazards() {
        return register.read(sql -> sql.fetchCount(HAZARD));
    }

    int measures() {
        return register.read(sql -> sql.fetchCount(MEASURE));
    }

    int trainings() {
        return register.read(sql -> sql.fetchCount(TRAINING));
    }

    private void assess(UUID unit) {
        var day = today.minusDays(random.nextInt(500));
        var stored = ((Saved<Assessment>) new AssessmentRepository(register)
                        .add(new AssessmentContent(
                                unit, "Fysisk arbeidsmiljø", RiskTopic.PHYSICAL, Occasion.YEARLY, day, day.plusYears(1),
                                true, ALL, Mapping.OF_UNIT)))
                .stored();
        batch(HAZARDS, _ -> {
            var id = UuidCreator.getTimeOrderedEpoch();
            hazards.add(id);
            return new HazardRecord()
                    .setId(id)
                    .setVersion(1)
                    .setAssessmentId(stored.id())
                    .setTitle(words())
                    .setPlace("")
                    .setMoment("")
                    .setSituation(CHALLENGE)
                    .setExposed("Alle på vakt")
                    .setExisting("");
        });
    }

    private HazardScoreRecord score(int at) {
        var stages = ScoreStage.values();
        return new HazardScoreRecord()
                .setId(UuidCreator.getTimeOrderedEpoch())
                .setHazardId(hazards.get(at / stages.length))
                .setStage(stages[at % stages.length].name())
                .setOutlook(Outlook.ASSESSED.name())
                .setScoredOn(today.minusDays(30))
                .setMatrix("5x5")
                .setMatrixVersion(1)
                .setProbability("P" + (1 + random.nextInt(5)))
                .setConsequence("C" + (1 + random.nextInt(5)))
                .setReason("")
                .setScoredBy("Mål");
    }

    private MeasureRecord measure(UUID id, int at) {
        boolean open = at % 10 == 0;
        var due = open ? today.plusDays(random.nextInt(500) - 100) : today.minusDays(random.nextInt(DAYS));
        var record = new MeasureRecord()
                .setId(id)
                .setVersion(1)
                .setNumber(at + 1)
                .setUnitId(units.get(at / MEASURES / HAZARDS))
                .setTitle(words())
                .setChallenge(CHALLENGE)
                .setSource(MeasureSource.values()[at % MeasureSource.values().length].name())
                .setControl(ControlLevel.values()[at % ControlLevel.values().length].name())
                .setAgainst(IncidentType.values()[at % IncidentType.values().length].name())
                .setResponsible("Leder " + at % 200)
                .setDueOn(due)
                .setCriterion("Ingen hendelser på et halvt år")
                .setEffect("");
        return open ? record.setStatus(MeasureStatus.STARTED.name()) : closed(record, due, at);
    }

    private static MeasureRecord closed(MeasureRecord record, LocalDate due, int at) {
        record.setDoneOn(due).setDoneBy("Leder").setEvaluateOn(due.plusMonths(6));
        return at % 50 == 1
                ? record.setStatus(MeasureStatus.DONE.name()).setEvaluateOn(due.plusYears(11))
                : record.setStatus(MeasureStatus.WORKS.name())
                        .setEvaluatedOn(due.plusMonths(6))
                        .setEvaluatedBy("Leder")
                        .setDesired(true)
                        .setSufficient(true)
                        .setMore(false)
                        .setEffect("Ingen hendelser");
    }

    private TrainingRecord training(int at) {
        var kinds = TrainingKind.ofEverybody();
        return new TrainingRecord()
                .setId(UuidCreator.getTimeOrderedEpoch())
                .setVersion(1)
                .setUnitId(units.get(at / TRAININGS))
                .setKind(kinds.get(at % kinds.size()).name())
                .setTopic(words())
                .setStatus(TrainingStatus.HELD.name())
                .setHeldOn(today.minusDays(random.nextInt(DAYS)))
                .setHeldBy("Leder")
                .setHeadCount(1 + random.nextInt(20))
                .setMustAct("")
                .setEvidence("");
    }

    private String words() {
        return WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size())) + " "
                + random.nextInt(900);
    }

    private void batch(int count, IntFunction<TableRecord<?>> row) {
        for (var from = 0; from < count; from += CHUNK) {
            var rows = IntStream.range(from, Math.min(from + CHUNK, count)).mapToObj(row).toList();
            register.write(write -> insert(write, rows));
        }
    }

    private static int insert(Write write, List<TableRecord<?>> rows) {
        rows.forEach(row -> stamp(write, row));
        return write.sql().batchInsert(rows).execute().length;
    }

    private static void stamp(Write write, TableRecord<?> row) {
        for (var field : List.of(HAZARD.CREATED_AT.getName(), HAZARD.UPDATED_AT.getName())) {
            if (row.field(field) != null) {
                row.setValue(row.field(field, Instant.class), write.at());
            }
        }
    }
}
