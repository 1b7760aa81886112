package no.vern.risk;

import static no.vern.schema.register.Tables.HAZARD;
import static no.vern.schema.register.Tables.HAZARD_INCIDENT;
import static no.vern.schema.register.Tables.HAZARD_SCORE;
import static no.vern.schema.register.Tables.RISK_ASSESSMENT;
import static no.vern.schema.register.Tables.UNIT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.vern.language.Words;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitRepository;
import no.vern.organisation.UnitTree;
import no.vern.workspace.Vault;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;

/** Lists of assessments: filtered, sorted and counted by the database, a page at a time. */
public final class AssessmentListRepository {
    private static final String STATE = "state";
    private static final String COUNT = "hazards";
    private static final Field<Integer> HAZARDS = DSL.field(
            DSL.selectCount().from(HAZARD).where(HAZARD.ASSESSMENT_ID.eq(RISK_ASSESSMENT.ID)));

    private final Vault vault;

    public AssessmentListRepository(Vault vault) {
        this.vault = vault;
    }

    /** How many there are. */
    public long count(AssessmentFilter filter, LocalDate today) {
        return vault.read(sql -> sql.fetchCount(
                RISK_ASSESSMENT, condition(filter, UnitRepository.tree(sql), today)));
    }

    /** Rows from {@code offset}, at most {@code limit}. */
    public List<AssessmentRow> page(
            AssessmentFilter filter, AssessmentSort sort, LocalDate today, int offset, int limit) {
        return vault.read(sql -> {
            var units = UnitRepository.tree(sql);
            var key = key(sort.key());
            return rows(sql, today)
                    .where(condition(filter, units, today))
                    .orderBy(
                            DSL.when(replaced(), 1).otherwise(0),
                            sort.descending() ? key.desc() : key.asc(),
                            RISK_ASSESSMENT.REVISE_ON,
                            RISK_ASSESSMENT.ID)
                    .limit(offset, limit)
                    .fetch(row -> row(row, units));
        });
    }

    /** One row, if it is there. */
    public Optional<AssessmentRow> row(UUID assessment, LocalDate today) {
        return vault.read(sql -> {
            var units = UnitRepository.tree(sql);
            return rows(sql, today).where(RISK_ASSESSMENT.ID.eq(assessment)).fetchOptional(row -> row(row, units));
        });
    }

    /**
     * Where all that are not replaced stand, those that are to be looked at first at the front. One of a visit or of a
     * week's work is not the unit's risk assessment ({@code violence-and-strain} R12), and is left out.
     */
    public List<AssessmentStanding> standing(LocalDate today) {
        var state = state(today).as(STATE);
        return vault.read(sql -> sql.select(
                        RISK_ASSESSMENT.ID, RISK_ASSESSMENT.UNIT_ID, state, RISK_ASSESSMENT.REVISE_ON)
                .from(RISK_ASSESSMENT)
                .where(DSL.not(replaced()))
                .and(RISK_ASSESSMENT.SCOPE.notIn(Scope.VISIT.name(), Scope.OPERATION.name()))
                .orderBy(RISK_ASSESSMENT.REVISE_ON, RISK_ASSESSMENT.ID)
                .fetch(row -> new AssessmentStanding(
                        row.get(RISK_ASSESSMENT.ID),
                        row.get(RISK_ASSESSMENT.UNIT_ID),
                        AssessmentState.valueOf(row.get(state)),
                        row.get(RISK_ASSESSMENT.REVISE_ON))));
    }

    private static SelectJoinStep<Record> rows(DSLContext sql, LocalDate today) {
        return sql.select(RISK_ASSESSMENT.fields())
                .select(state(today).as(STATE), HAZARDS.as(COUNT))
                .from(RISK_ASSESSMENT);
    }

    private static AssessmentRow row(Record row, UnitTree units) {
        var assessment = AssessmentTableRepository.assessment(row.into(RISK_ASSESSMENT));
        return new AssessmentRow(
                assessment,
                units.byId(row.get(RISK_ASSESSMENT.UNIT_ID)).map(Unit::name).orElse(""),
                AssessmentState.valueOf(row.get(STATE, String.class)),
                row.get(COUNT, Integer.class));
    }

    /**
     * Where each of the hazards stands now as it is assessed, by assessment; those never scored are left out. The last
     * score of each is found here, since a window over them all costs the database more than reading them.
     */
    public Map<UUID, List<LevelCount>> levels(Collection<UUID> assessments) {
        return vault.read(sql -> {
            var book = MatrixRepository.book(sql);
            return sql
                    .select(
                            HAZARD.ASSESSMENT_ID,
                            HAZARD_SCORE.HAZARD_ID,
                            HAZARD_SCORE.MATRIX,
                            HAZARD_SCORE.MATRIX_VERSION,
                            HAZARD_SCORE.PROBABILITY,
                            HAZARD_SCORE.CONSEQUENCE)
                    .from(HAZARD)
                    .join(HAZARD_SCORE)
                    .on(HAZARD_SCORE.HAZARD_ID.eq(HAZARD.ID))
                    .where(HAZARD.ASSESSMENT_ID.in(assessments))
                    .and(HAZARD_SCORE.STAGE.eq(ScoreStage.NOW.name()))
                    .and(HAZARD_SCORE.OUTLOOK.eq(Outlook.ASSESSED.name()))
                    .orderBy(HAZARD_SCORE.SCORED_ON, HAZARD_SCORE.ID)
                    .fetch()
                    .stream()
                    .collect(Collectors.toMap(
                            row -> row.get(HAZARD_SCORE.HAZARD_ID), Function.identity(), (earlier, later) -> later))
                    .values()
                    .stream()
                    .collect(Collectors.groupingBy(
                            row -> row.get(HAZARD.ASSESSMENT_ID),
                            Collectors.collectingAndThen(Collectors.toList(), rows -> counts(rows, book))));
        });
    }

    private static List<LevelCount> counts(List<? extends Record> scores, MatrixBook book) {
        return scores.stream()
                .collect(Collectors.groupingBy(row -> riskClass(row, book), Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> new LevelCount(each.getKey(), each.getValue().intValue()))
                .toList();
    }

    private static RiskClass riskClass(Record row, MatrixBook book) {
        var matrix = book.get(
                new MatrixEdition(row.get(HAZARD_SCORE.MATRIX), row.get(HAZARD_SCORE.MATRIX_VERSION)));
        return matrix.at(matrix.find(row.get(HAZARD_SCORE.PROBABILITY), row.get(HAZARD_SCORE.CONSEQUENCE))
                .orElseThrow());
    }

    /** How many hazards of each assessment an incident was tied to after they were last scored. */
    public Map<UUID, Integer> askedAgain(Collection<UUID> assessments) {
        var scoredAfter = DSL.exists(DSL.selectOne()
                .from(HAZARD_SCORE)
                .where(HAZARD_SCORE.HAZARD_ID.eq(HAZARD.ID))
                .and(HAZARD_SCORE.STAGE.eq(ScoreStage.NOW.name()))
                .and(HAZARD_SCORE.CREATED_AT.gt(HAZARD_INCIDENT.LINKED_AT)));
        return vault.read(sql -> sql.select(HAZARD.ASSESSMENT_ID, DSL.countDistinct(HAZARD.ID))
                .from(HAZARD)
                .join(HAZARD_INCIDENT)
                .on(HAZARD_INCIDENT.HAZARD_ID.eq(HAZARD.ID))
                .where(HAZARD.ASSESSMENT_ID.in(assessments))
                .andNot(scoredAfter)
                .groupBy(HAZARD.ASSESSMENT_ID)
                .fetchMap(Record2::value1, Record2::value2));
    }

    private static Condition condition(AssessmentFilter filter, UnitTree units, LocalDate today) {
        var condition = DSL.noCondition();
        if (!filter.units().isEmpty()) {
            condition = condition.and(RISK_ASSESSMENT.UNIT_ID.in(units.withDescendants(filter.units())));
        }
        if (!filter.topics().isEmpty()) {
            condition = condition.and(RISK_ASSESSMENT.TOPIC.in(filter.topics()));
        }
        if (!filter.states().isEmpty()) {
            condition = condition.and(state(today).in(
                    filter.states().stream().map(Enum::name).toList()));
        }
        for (var word : Words.fold(filter.text()).split("\\s+")) {
            condition = word.isEmpty() ? condition : condition.and(says(word, units));
        }
        return condition;
    }

    private static Condition says(String word, UnitTree units) {
        var named = units.all().stream()
                .filter(unit -> Words.fold(unit.name()).contains(word))
                .map(Unit::id)
                .toList();
        var hazard = DSL.selectOne()
                .from(HAZARD)
                .where(HAZARD.ASSESSMENT_ID.eq(RISK_ASSESSMENT.ID))
                .and(DSL.lower(HAZARD.TITLE).contains(word));
        return DSL.lower(RISK_ASSESSMENT.TITLE)
                .contains(word)
                .or(DSL.lower(RISK_ASSESSMENT.SUBJECT).contains(word))
                .or(RISK_ASSESSMENT.UNIT_ID.in(named))
                .orExists(hazard);
    }

    private static Field<String> state(LocalDate today) {
        return DSL.when(replaced(), AssessmentState.REPLACED.name())
                .when(RISK_ASSESSMENT.FINISHED.isFalse(), AssessmentState.DRAFT.name())
                .when(RISK_ASSESSMENT.REVISE_ON.le(today), AssessmentState.OVERDUE.name())
                .otherwise(AssessmentState.VALID.name());
    }

    private static Condition replaced() {
        var later = RISK_ASSESSMENT.as("later");
        return DSL.exists(DSL.selectOne()
                .from(later)
                .where(later.FOLLOWS_ID.eq(RISK_ASSESSMENT.ID))
                .and(later.FINISHED));
    }

    private static Field<?> key(AssessmentSort.Key key) {
        return switch (key) {
            case TITLE -> DSL.lower(RISK_ASSESSMENT.TITLE);
            case UNIT -> DSL.field(
                    DSL.select(DSL.lower(UNIT.NAME)).from(UNIT).where(UNIT.ID.eq(RISK_ASSESSMENT.UNIT_ID)));
            case TOPIC -> RISK_ASSESSMENT.TOPIC;
            case OCCASION -> RISK_ASSESSMENT.OCCASION;
            case ASSESSED_ON -> RISK_ASSESSMENT.ASSESSED_ON;
            case REVISE_ON -> RISK_ASSESSMENT.REVISE_ON;
            case HAZARDS -> HAZARDS;
        };
    }
}
