package no.vern.risk;

import static no.vern.schema.register.Tables.HAZARD_INCIDENT;
import static no.vern.schema.register.Tables.RISK_ASSESSMENT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vern.measure.HazardMeasureRepository;
import no.vern.schema.register.tables.records.HazardIncidentRecord;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SaveResult.Invalid;
import no.vern.workspace.SaveResult.Saved;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The versions of an assessment: which there are, and a new one that goes on from the last. */
public final class AssessmentVersionRepository {
    private final Vault vault;

    public AssessmentVersionRepository(Vault vault) {
        this.vault = vault;
    }

    /** The versions of one assessment, newest first, itself among them. */
    public List<Assessment> of(UUID assessment) {
        return vault.read(sql -> of(sql, assessment));
    }

    private static List<Assessment> of(DSLContext sql, UUID assessment) {
        var before = new HashMap<UUID, @Nullable UUID>();
        var after = new HashMap<UUID, UUID>();
        sql.select(RISK_ASSESSMENT.ID, RISK_ASSESSMENT.FOLLOWS_ID)
                .from(RISK_ASSESSMENT)
                .where(RISK_ASSESSMENT.FOLLOWS_ID.isNotNull())
                .forEach(row -> {
                    before.put(row.value1(), row.value2());
                    after.put(row.value2(), row.value1());
                });
        var chain = new ArrayList<UUID>();
        for (@Nullable UUID each = assessment; each != null; each = before.get(each)) {
            chain.add(each);
        }
        for (@Nullable UUID each = after.get(assessment); each != null; each = after.get(each)) {
            chain.add(each);
        }
        return sql.selectFrom(RISK_ASSESSMENT)
                .where(RISK_ASSESSMENT.ID.in(chain))
                .orderBy(RISK_ASSESSMENT.ASSESSED_ON.desc(), RISK_ASSESSMENT.ID.desc())
                .fetch(AssessmentTableRepository::assessment);
    }

    /**
     * Begins the next version: the same answers and hazards, each with where it stood last and on what day, its incidents
     * and its measures. Who takes part is told anew, and it is not finished before it is gone through.
     *
     * @param on the day of the new assessment; its revision is asked for a year later
     * @return invalid when there is a later version already; never a conflict
     * @throws java.util.NoSuchElementException when there is no such assessment
     */
    public SaveResult<Assessment> next(UUID assessment, Occasion occasion, LocalDate on) {
        return vault.write(write -> {
            var old = AssessmentTableRepository.find(write.sql(), assessment).orElseThrow();
            if (write.sql().fetchExists(RISK_ASSESSMENT, RISK_ASSESSMENT.FOLLOWS_ID.eq(assessment))) {
                return new Invalid<>(List.of(Problem.of("follows", "rules.risk.followed")));
            }
            var content = content(old.content(), MatrixRepository.book(write.sql()), occasion, on);
            var problems = AssessmentRepository.problems(write, content, RiskTemplates.EDITION, Map.of());
            if (!problems.isEmpty()) {
                return new Invalid<>(problems);
            }
            var id = UuidCreator.getTimeOrderedEpoch();
            var next = AssessmentTableRepository.insert(
                    write,
                    new Assessment(
                            id,
                            1,
                            assessment,
                            RiskTemplates.EDITION,
                            AssessmentRepository.scored(write, content),
                            write.at(),
                            write.at()));
            var answers = AnswerRepository.of(write.sql(), assessment);
            AnswerRepository.insert(write, id, answers);
            carry(write, assessment, id, answers.size());
            return new Saved<>(next);
        });
    }

    private static AssessmentContent content(
            AssessmentContent old, MatrixBook book, Occasion occasion, LocalDate on) {
        var matrix = old.matrix();
        return new AssessmentContent(
                old.unitId(),
                old.title(),
                old.topic(),
                occasion,
                on,
                on.plusYears(1),
                false,
                Participants.NONE,
                old.mapping(),
                matrix == null ? null : book.next(matrix, on));
    }

    /**
     * The trail tells how much of what went on; each hazard in it names the one that it goes on from, and each of its links
     * has a line of its own, as one that was made by hand.
     */
    private static void carry(Write write, UUID from, UUID to, int answers) {
        var carried = new HashMap<UUID, UUID>();
        for (var hazard : HazardRepository.of(write.sql(), from)) {
            var id = UuidCreator.getTimeOrderedEpoch();
            carried.put(hazard.id(), id);
            HazardRepository.insert(
                    write, new Hazard(id, 1, to, hazard.id(), hazard.content(), write.at(), write.at()));
        }
        var fields = new LinkedHashMap<String, Object>();
        fields.put("follows", from);
        fields.put("carriedAnswers", answers);
        fields.put("carriedHazards", carried.size());
        fields.put("carriedScores", HazardScoreRepository.carry(write, carried));
        fields.put("carriedIncidents", incidents(write, carried));
        fields.put("carriedMeasures", HazardMeasureRepository.carry(write, carried));
        write.changed(AssessmentTableRepository.RECORD, to, Map.of(), fields);
    }

    /** With the moment that they were tied: what asked for another look still does. */
    private static int incidents(Write write, Map<UUID, UUID> carried) {
        var links = write.sql()
                .selectFrom(HAZARD_INCIDENT)
                .where(HAZARD_INCIDENT.HAZARD_ID.in(carried.keySet()))
                .fetch();
        write.sql()
                .batchInsert(links.stream()
                        .map(link -> new HazardIncidentRecord()
                                .setHazardId(carried.get(link.getHazardId()))
                                .setIncidentId(link.getIncidentId())
                                .setLinkedAt(link.getLinkedAt()))
                        .toList())
                .execute();
        links.forEach(link -> HazardIncidentRepository.tied(
                write, carried.get(link.getHazardId()), link.getIncidentId()));
        return links.size();
    }
}
