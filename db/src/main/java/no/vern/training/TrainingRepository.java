package no.vern.training;

import static no.vern.schema.register.Tables.PERSON;
import static no.vern.schema.register.Tables.TRAINING;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.vern.calendar.Norway;
import no.vern.organisation.UnitRepository;
import no.vern.schema.register.tables.records.TrainingRecord;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SaveResult.Conflict;
import no.vern.workspace.SaveResult.Invalid;
import no.vern.workspace.SaveResult.Saved;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The trainings, drills and informations that are stored. */
public final class TrainingRepository {
    private static final String RECORD = "training";

    private final Vault vault;

    public TrainingRepository(Vault vault) {
        this.vault = vault;
    }

    /** All of them, newest day first; those without a day before the others. */
    public List<Training> all() {
        return vault.read(sql -> read(sql, DSL.noCondition()));
    }

    /** Those held or planned from the first to the last day, and those that wait without a day. */
    public List<Training> between(LocalDate first, LocalDate last) {
        return vault.read(sql ->
                read(sql, TRAINING.HELD_ON.between(first, last).or(TRAINING.HELD_ON.isNull())));
    }

    public Optional<Training> byId(UUID id) {
        return vault.read(sql -> find(sql, id));
    }

    /** When something of the kind was last held for the unit. */
    public Optional<LocalDate> lastHeld(TrainingKind kind, UUID unit) {
        return vault.read(sql -> Optional.ofNullable(sql.select(DSL.max(TRAINING.HELD_ON))
                .from(TRAINING)
                .where(TRAINING.UNIT_ID.eq(unit))
                .and(TRAINING.KIND.eq(kind.name()))
                .and(TRAINING.STATUS.eq(TrainingStatus.HELD.name()))
                .fetchSingle()
                .value1()));
    }

    /** The same for every unit up to the day, with the day that was set for the next one; one for which it never was is left out. */
    public Map<UUID, LastHeld> lastEach(TrainingKind kind, LocalDate day) {
        var latestFirst = DSL.rowNumber()
                .over(DSL.partitionBy(TRAINING.UNIT_ID).orderBy(TRAINING.HELD_ON.desc(), TRAINING.ID.desc()))
                .as("latest_first");
        return vault.read(sql -> {
            var held = sql.select(TRAINING.UNIT_ID, TRAINING.HELD_ON, TRAINING.NEXT_ON, latestFirst)
                    .from(TRAINING)
                    .where(TRAINING.UNIT_ID.isNotNull())
                    .and(TRAINING.KIND.eq(kind.name()))
                    .and(TRAINING.STATUS.eq(TrainingStatus.HELD.name()))
                    .and(TRAINING.HELD_ON.le(day))
                    .asTable("held");
            return sql.selectFrom(held)
                    .where(held.field(latestFirst).eq(1))
                    .fetchMap(
                            held.field(TRAINING.UNIT_ID),
                            row -> new LastHeld(row.get(TRAINING.HELD_ON), row.get(TRAINING.NEXT_ON)));
        });
    }

    /** @return never a conflict */
    public SaveResult<Training> add(TrainingContent content) {
        return switch (addAll(List.of(content))) {
            case Saved<List<Training>>(var added) -> new Saved<>(added.getFirst());
            case Invalid<List<Training>>(var problems) -> new Invalid<>(problems);
            case Conflict<List<Training>> _ -> throw new IllegalStateException("What is new has no rival");
        };
    }

    /**
     * Adds all of them in one transaction, or none.
     *
     * @return never a conflict; invalid with what is wrong with the first that is
     */
    public SaveResult<List<Training>> addAll(List<TrainingContent> given) {
        var contents = given.stream().map(TrainingContent::cleaned).toList();
        return vault.write(write -> {
            for (var content : contents) {
                var problems = problems(write, content);
                if (!problems.isEmpty()) {
                    return new Invalid<>(problems);
                }
            }
            return new Saved<>(
                    contents.stream().map(content -> insert(write, content)).toList());
        });
    }

    private static Training insert(Write write, TrainingContent content) {
        var training = new Training(UuidCreator.getTimeOrderedEpoch(), 1, content, write.at(), write.at());
        write.sql().insertInto(TRAINING).set(row(training)).execute();
        TrainingParticipantRepository.insert(write, training);
        write.created(RECORD, training.id(), TrainingFields.of(content));
        return training;
    }

    /**
     * @param version the version that the change started from
     * @throws java.util.NoSuchElementException when it is not there any more
     */
    public SaveResult<Training> update(UUID id, int version, TrainingContent given) {
        var content = given.cleaned();
        return vault.write(write -> {
            var stored = find(write.sql(), id).orElseThrow();
            if (stored.version() != version) {
                return new Conflict<>(stored);
            }
            var problems = problems(write, content);
            if (!problems.isEmpty()) {
                return new Invalid<>(problems);
            }
            var changed = new Training(id, version + 1, content, stored.createdAt(), write.at());
            write.sql().update(TRAINING).set(row(changed)).where(TRAINING.ID.eq(id)).execute();
            TrainingParticipantRepository.delete(write, id);
            TrainingParticipantRepository.insert(write, changed);
            write.changed(RECORD, id, TrainingFields.of(stored.content()), TrainingFields.of(content));
            return new Saved<>(changed);
        });
    }

    /**
     * Takes away one that was entered by mistake; the audit trail keeps it.
     *
     * @return what was removed
     * @throws java.util.NoSuchElementException when it is not there any more
     */
    public SaveResult<Training> remove(UUID id, int version) {
        return vault.write(write -> {
            var stored = find(write.sql(), id).orElseThrow();
            if (stored.version() != version) {
                return new Conflict<>(stored);
            }
            TrainingParticipantRepository.delete(write, id);
            write.sql().deleteFrom(TRAINING).where(TRAINING.ID.eq(id)).execute();
            write.removed(RECORD, id, TrainingFields.of(stored.content()));
            return new Saved<>(stored);
        });
    }

    private static List<Problem> problems(Write write, TrainingContent content) {
        var problems = TrainingRules.problems(content, Norway.day(write.at()));
        if (content.unitId() != null
                && UnitRepository.tree(write.sql()).byId(content.unitId()).isEmpty()) {
            problems.add(Problem.of("unit", "rules.unit.unknown"));
        }
        var known = write.sql().fetchCount(PERSON, PERSON.ID.in(content.participants()));
        if (known < content.participants().size()) {
            problems.add(Problem.of("participants", "rules.person.unknown"));
        }
        return problems;
    }

    private static Optional<Training> find(DSLContext sql, UUID id) {
        return read(sql, TRAINING.ID.eq(id)).stream().findFirst();
    }

    private static List<Training> read(DSLContext sql, Condition which) {
        var people = TrainingParticipantRepository.of(sql, which);
        return sql.selectFrom(TRAINING)
                .where(which)
                .orderBy(TRAINING.HELD_ON.desc().nullsFirst(), TRAINING.ID.desc())
                .fetch(row -> training(row, people.getOrDefault(row.getId(), List.of())));
    }

    private static Training training(TrainingRecord row, List<UUID> participants) {
        return new Training(
                row.getId(),
                row.getVersion(),
                new TrainingContent(
                        row.getUnitId(),
                        TrainingKind.valueOf(row.getKind()),
                        row.getTopic(),
                        TrainingStatus.valueOf(row.getStatus()),
                        row.getHeldOn(),
                        row.getHours(),
                        row.getHeldBy(),
                        row.getHeadCount(),
                        row.getNextOn(),
                        row.getWaiting() == null ? null : WaitingReason.valueOf(row.getWaiting()),
                        row.getMustAct(),
                        row.getEvidence(),
                        participants),
                row.getCreatedAt(),
                row.getUpdatedAt());
    }

    private static TrainingRecord row(Training training) {
        var content = training.content();
        return new TrainingRecord()
                .setId(training.id())
                .setVersion(training.version())
                .setCreatedAt(training.createdAt())
                .setUpdatedAt(training.updatedAt())
                .setUnitId(content.unitId())
                .setKind(Objects.requireNonNull(content.kind()).name())
                .setTopic(content.topic())
                .setStatus(content.status().name())
                .setHeldOn(content.day())
                .setHours(content.hours())
                .setHeldBy(content.heldBy())
                .setHeadCount(content.headCount())
                .setNextOn(content.nextOn())
                .setWaiting(content.waiting() == null ? null : content.waiting().name())
                .setMustAct(content.mustAct())
                .setEvidence(content.evidence());
    }
}
