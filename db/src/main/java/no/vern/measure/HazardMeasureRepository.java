package no.vern.measure;

import static no.vern.schema.register.Tables.HAZARD_MEASURE;
import static no.vern.schema.register.Tables.MEASURE;
import static no.vern.schema.register.Tables.MEASURE_EARLIER;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.vern.schema.register.tables.records.HazardMeasureRecord;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SaveResult.Invalid;
import no.vern.workspace.SaveResult.Saved;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Which measures are taken against which hazard. */
public final class HazardMeasureRepository {
    static final String RECORD = "hazard";
    private static final List<String> CARRIED_OUT = Arrays.stream(MeasureStatus.values())
            .filter(MeasureStatus::carriedOut)
            .map(Enum::name)
            .toList();

    private static final List<String> EVALUATED = Arrays.stream(MeasureStatus.values())
            .filter(MeasureStatus::evaluated)
            .map(Enum::name)
            .toList();

    private final Vault vault;

    public HazardMeasureRepository(Vault vault) {
        this.vault = vault;
    }

    /** The measures against the hazard, oldest first. */
    public List<UUID> of(UUID hazard) {
        return vault.read(sql -> against(sql, hazard));
    }

    /** The same, in the transaction of somebody who asks before the hazard goes. */
    public static List<UUID> against(DSLContext sql, UUID hazard) {
        return sql.select(HAZARD_MEASURE.MEASURE_ID)
                .from(HAZARD_MEASURE)
                .where(HAZARD_MEASURE.HAZARD_ID.eq(hazard))
                .orderBy(HAZARD_MEASURE.MEASURE_ID)
                .fetch(HAZARD_MEASURE.MEASURE_ID);
    }

    /** The hazards that the measure is taken against, oldest first. */
    public List<UUID> hazards(UUID measure) {
        return vault.read(sql -> sql.select(HAZARD_MEASURE.HAZARD_ID)
                .from(HAZARD_MEASURE)
                .where(HAZARD_MEASURE.MEASURE_ID.eq(measure))
                .orderBy(HAZARD_MEASURE.HAZARD_ID)
                .fetch(HAZARD_MEASURE.HAZARD_ID));
    }

    /**
     * How far the measures against each of the hazards have come; one without any is left out. What was dropped does not
     * count, nor what did not work once another measure against the same hazard builds on it.
     */
    public Map<UUID, MeasureStanding> standing(Collection<UUID> hazards) {
        var done = DSL.count(DSL.when(MEASURE.STATUS.in(CARRIED_OUT), 1));
        var working = DSL.count(DSL.when(MEASURE.STATUS.eq(MeasureStatus.WORKS.name()), 1));
        return vault.read(sql -> sql.select(HAZARD_MEASURE.HAZARD_ID, DSL.count(), done, working)
                .from(HAZARD_MEASURE)
                .join(MEASURE)
                .on(MEASURE.ID.eq(HAZARD_MEASURE.MEASURE_ID))
                .where(HAZARD_MEASURE.HAZARD_ID.in(hazards))
                .and(MEASURE.STATUS.ne(MeasureStatus.DROPPED.name()))
                .andNot(replaced())
                .groupBy(HAZARD_MEASURE.HAZARD_ID)
                .fetchMap(
                        HAZARD_MEASURE.HAZARD_ID,
                        row -> new MeasureStanding(row.value2(), row.value3(), row.value4())));
    }

    /** The measures against each of the hazards, oldest first; one without any is left out. */
    public Map<UUID, List<Measure>> measures(Collection<UUID> hazards) {
        return vault.read(sql -> {
            var links = sql.selectFrom(HAZARD_MEASURE)
                    .where(HAZARD_MEASURE.HAZARD_ID.in(hazards))
                    .orderBy(HAZARD_MEASURE.MEASURE_ID)
                    .fetchGroups(HAZARD_MEASURE.HAZARD_ID, HAZARD_MEASURE.MEASURE_ID);
            var ids = links.values().stream().flatMap(List::stream).collect(Collectors.toSet());
            var byId = MeasureTableRepository.rows(sql, ids).stream()
                    .collect(Collectors.toMap(MeasureRow::id, MeasureRow::measure));
            return links.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            link -> link.getValue().stream().map(byId::get).toList()));
        });
    }

    private static Condition replaced() {
        var later = HAZARD_MEASURE.as("later");
        var next = MEASURE.as("next");
        return MEASURE.STATUS.eq(MeasureStatus.NOT_WORKING.name())
                .and(DSL.exists(DSL.selectOne()
                        .from(MEASURE_EARLIER)
                        .join(later)
                        .on(later.MEASURE_ID.eq(MEASURE_EARLIER.MEASURE_ID))
                        .join(next)
                        .on(next.ID.eq(later.MEASURE_ID))
                        .where(MEASURE_EARLIER.EARLIER_ID.eq(MEASURE.ID))
                        .and(later.HAZARD_ID.eq(HAZARD_MEASURE.HAZARD_ID))
                        .and(next.STATUS.ne(MeasureStatus.DROPPED.name()))));
    }

    /** Whether the measure is taken against a hazard. */
    static boolean linked(DSLContext sql, UUID measure) {
        return sql.fetchExists(HAZARD_MEASURE, HAZARD_MEASURE.MEASURE_ID.eq(measure));
    }

    /**
     * The measures against hazards are against those that go on from them, too; how many links that are.
     *
     * @param carried each by the one before
     */
    public static int carry(Write write, Map<UUID, UUID> carried) {
        var links = write.sql()
                .selectFrom(HAZARD_MEASURE)
                .where(HAZARD_MEASURE.HAZARD_ID.in(carried.keySet()))
                .fetch(link -> new HazardMeasureRecord()
                        .setHazardId(carried.get(link.getHazardId()))
                        .setMeasureId(link.getMeasureId()));
        write.sql().batchInsert(links).execute();
        links.forEach(link -> tied(write, link.getHazardId(), link.getMeasureId()));
        return links.size();
    }

    /**
     * Links the two; nothing happens when they are. Not what was evaluated already: what was found was not found against
     * this hazard, and would make its target look reached. Not to a hazard that a later version is there of.
     *
     * @return the measure; never a conflict
     */
    public SaveResult<UUID> link(UUID hazard, UUID measure) {
        return vault.write(write -> {
            var problems = HazardEditionRepository.followed(write.sql(), List.of(hazard), "measure");
            var evaluated = MEASURE.ID.eq(measure).and(MEASURE.STATUS.in(EVALUATED));
            if (write.sql().fetchExists(MEASURE, evaluated) && !against(write.sql(), hazard).contains(measure)) {
                problems.add(Problem.of("measure", "rules.measure.hazardEvaluated"));
            }
            if (!problems.isEmpty()) {
                return new Invalid<>(problems);
            }
            link(write, hazard, measure);
            return new Saved<>(measure);
        });
    }

    /** The same in the transaction of what made the measure; how many links that were made. */
    static int link(Write write, UUID hazard, UUID measure) {
        var added = write.sql()
                .insertInto(HAZARD_MEASURE)
                .set(HAZARD_MEASURE.HAZARD_ID, hazard)
                .set(HAZARD_MEASURE.MEASURE_ID, measure)
                .onConflictDoNothing()
                .execute();
        if (added > 0) {
            tied(write, hazard, measure);
        }
        return added;
    }

    private static void tied(Write write, UUID hazard, UUID measure) {
        write.changed(RECORD, hazard, Map.of(), Map.of("measure", measure));
    }

    /** What is done since an earlier measure did not work is against the same hazards as that one. */
    static void inherit(Write write, Measure measure) {
        write.sql()
                .selectDistinct(HAZARD_MEASURE.HAZARD_ID)
                .from(HAZARD_MEASURE)
                .join(MEASURE)
                .on(MEASURE.ID.eq(HAZARD_MEASURE.MEASURE_ID))
                .where(MEASURE.ID.in(measure.content().earlier()))
                .and(MEASURE.STATUS.eq(MeasureStatus.NOT_WORKING.name()))
                .fetch(HAZARD_MEASURE.HAZARD_ID)
                .forEach(hazard -> link(write, hazard, measure.id()));
    }

    /**
     * Takes the link away, from the hazards that this one goes on from, too; nothing happens when there is none. Not once
     * the measure is carried out: what the hazard's target rests on stays told.
     *
     * @return the hazard
     */
    public SaveResult<UUID> unlink(UUID hazard, UUID measure) {
        return vault.write(write -> {
            var editions = HazardEditionRepository.of(write.sql(), hazard);
            var link = HAZARD_MEASURE.HAZARD_ID.in(editions).and(HAZARD_MEASURE.MEASURE_ID.eq(measure));
            var carriedOut = write.sql().fetchExists(
                    HAZARD_MEASURE.join(MEASURE).on(MEASURE.ID.eq(HAZARD_MEASURE.MEASURE_ID)),
                    link.and(MEASURE.STATUS.in(CARRIED_OUT)));
            if (carriedOut) {
                return new Invalid<>(List.of(Problem.of("hazard", "rules.measure.hazardDone")));
            }
            write.sql()
                    .deleteFrom(HAZARD_MEASURE)
                    .where(link)
                    .returning()
                    .fetch(HAZARD_MEASURE.HAZARD_ID)
                    .forEach(from -> write.changed(RECORD, from, Map.of("measure", measure), Map.of()));
            return new Saved<>(hazard);
        });
    }
}
