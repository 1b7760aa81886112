package no.vern.risk;

import static no.vern.schema.register.Tables.HAZARD;
import static no.vern.schema.register.Tables.HAZARD_SCORE;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.vern.calendar.Norway;
import no.vern.schema.register.tables.records.HazardScoreRecord;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SaveResult.Conflict;
import no.vern.workspace.SaveResult.Invalid;
import no.vern.workspace.SaveResult.Saved;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jspecify.annotations.Nullable;

/** The dated scores of hazards. They are added, never changed. */
public final class HazardScoreRepository {
    private static final String RECORD = "hazard_score";

    private final Vault vault;

    public HazardScoreRepository(Vault vault) {
        this.vault = vault;
    }

    /** Of every hazard of one assessment, by hazard; each hazard's in the order of their days. */
    public Map<UUID, List<HazardScore>> of(UUID assessment) {
        return vault.read(sql -> {
            var book = MatrixRepository.book(sql);
            return sql
                    .select(HAZARD_SCORE.fields())
                    .from(HAZARD_SCORE)
                    .join(HAZARD)
                    .on(HAZARD.ID.eq(HAZARD_SCORE.HAZARD_ID))
                    .where(HAZARD.ASSESSMENT_ID.eq(assessment))
                    .orderBy(HAZARD_SCORE.SCORED_ON, HAZARD_SCORE.ID)
                    .fetchInto(HAZARD_SCORE)
                    .stream()
                    .map(row -> score(row, book))
                    .collect(Collectors.groupingBy(HazardScore::hazard));
        });
    }

    /**
     * Adds a score to the hazard, which gets a new version by it. Not once a later version of the assessment goes on from
     * where the hazard stood.
     *
     * @param version the version of the hazard that was scored
     * @return the hazard; a conflict when somebody changed or scored it meanwhile
     * @throws java.util.NoSuchElementException when there is no such hazard
     */
    public SaveResult<Hazard> add(UUID hazard, int version, ScoreContent given) {
        var content = given.cleaned();
        return vault.write(write -> {
            var stored = HazardRepository.find(write.sql(), hazard).orElseThrow();
            if (stored.version() != version) {
                return new Conflict<>(stored);
            }
            var book = MatrixRepository.book(write.sql());
            var problems = RiskRules.problems(content, book, Norway.day(write.at()));
            problems.addAll(AssessmentTableRepository.followed(write.sql(), stored.assessment(), "scoredOn"));
            if (!problems.isEmpty()) {
                return new Invalid<>(problems);
            }
            write.sql().insertInto(HAZARD_SCORE).set(row(write, hazard, content, book)).execute();
            return new Saved<>(HazardRepository.changed(write, stored, stored.content()));
        });
    }

    /** The row of a new score, which the trail tells of; whoever asks for it stores it. */
    static HazardScoreRecord row(Write write, UUID hazard, ScoreContent content, MatrixBook book) {
        var score = new HazardScore(
                UuidCreator.getTimeOrderedEpoch(),
                hazard,
                content,
                book.get(content.edition()),
                write.user().name(),
                write.at());
        write.created(RECORD, score.id(), fields(score));
        return row(score);
    }

    /** The latest of each kind goes on to the hazard of the next version, with its day and who it was; how many they are. */
    static int carry(Write write, Map<UUID, UUID> carried) {
        var book = MatrixRepository.book(write.sql());
        var scores = write.sql()
                .selectFrom(HAZARD_SCORE)
                .where(HAZARD_SCORE.HAZARD_ID.in(carried.keySet()))
                .fetchGroups(HAZARD_SCORE.HAZARD_ID, row -> score(row, book));
        var rows = new ArrayList<HazardScoreRecord>();
        scores.forEach((hazard, of) -> {
            for (var stage : ScoreStage.values()) {
                for (var outlook : Outlook.values()) {
                    HazardScore.latest(of, stage, outlook)
                            .ifPresent(score -> rows.add(row(new HazardScore(
                                    UuidCreator.getTimeOrderedEpoch(),
                                    carried.get(hazard),
                                    score.content(),
                                    score.in(),
                                    score.by(),
                                    score.createdAt()))));
                }
            }
        });
        write.sql().batchInsert(rows).execute();
        return rows.size();
    }

    /** With the hazard that they are of. */
    static void removeAll(Write write, UUID hazard) {
        var book = MatrixRepository.book(write.sql());
        var scores = write.sql()
                .deleteFrom(HAZARD_SCORE)
                .where(HAZARD_SCORE.HAZARD_ID.eq(hazard))
                .returning()
                .fetch(row -> score(row, book));
        scores.forEach(score -> write.removed(RECORD, score.id(), fields(score)));
    }

    static HazardScore score(HazardScoreRecord row, MatrixBook book) {
        var content = new ScoreContent(
                ScoreStage.valueOf(row.getStage()),
                Outlook.valueOf(row.getOutlook()),
                row.getScoredOn(),
                row.getMatrix(),
                row.getMatrixVersion(),
                row.getProbability(),
                row.getConsequence(),
                row.getReason());
        return new HazardScore(
                row.getId(),
                row.getHazardId(),
                content,
                book.get(content.edition()),
                row.getScoredBy(),
                row.getCreatedAt());
    }

    private static HazardScoreRecord row(HazardScore score) {
        var content = score.content();
        return new HazardScoreRecord()
                .setId(score.id())
                .setCreatedAt(score.createdAt())
                .setHazardId(score.hazard())
                .setStage(content.stage().name())
                .setOutlook(content.outlook().name())
                .setScoredOn(content.scoredOn())
                .setMatrix(content.matrix())
                .setMatrixVersion(content.matrixVersion())
                .setProbability(content.probability())
                .setConsequence(content.consequence())
                .setReason(content.reason())
                .setScoredBy(score.by());
    }

    private static Map<String, @Nullable Object> fields(HazardScore score) {
        var content = score.content();
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("hazard", score.hazard());
        fields.put("stage", content.stage().name());
        fields.put("outlook", content.outlook().name());
        fields.put("scoredOn", content.scoredOn());
        fields.put("matrix", content.matrix());
        fields.put("matrixVersion", content.matrixVersion());
        fields.put("probability", content.probability());
        fields.put("consequence", content.consequence());
        fields.put("reason", content.reason());
        return fields;
    }
}
