package no.vern.round;

import static no.vern.schema.register.Tables.SAFETY_ROUND;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.vern.calendar.Norway;
import no.vern.measure.RoundMeasureRepository;
import no.vern.organisation.UnitRepository;
import no.vern.risk.RoundHazardRepository;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SaveResult.Conflict;
import no.vern.workspace.SaveResult.Invalid;
import no.vern.workspace.SaveResult.Saved;
import no.vern.workspace.Vault;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The rounds that are stored. None is removed: what was planned and not held says something, too. */
public final class RoundRepository {
    private final Vault vault;

    public RoundRepository(Vault vault) {
        this.vault = vault;
    }

    /** All of them: those still to be held first, the earliest at the top; then those held, the newest first. */
    public List<Round> all() {
        return vault.read(sql -> {
            var answers = RoundTableRepository.answers(sql);
            return sql.selectFrom(SAFETY_ROUND)
                    .orderBy(
                            SAFETY_ROUND.HELD_ON.desc().nullsFirst(),
                            SAFETY_ROUND.PLANNED_ON,
                            SAFETY_ROUND.ID)
                    .fetch(row -> RoundTableRepository.round(row, answers.getOrDefault(row.getId(), Map.of())));
        });
    }

    /** The one of that id, if there is one. */
    public Optional<Round> find(UUID id) {
        return vault.read(sql -> RoundTableRepository.find(sql, id));
    }

    /** When each unit was last gone through in a safety round, up to the day; a unit that never was is left out. */
    public Map<UUID, LocalDate> lastHeld(LocalDate day) {
        var last = DSL.max(SAFETY_ROUND.HELD_ON);
        return vault.read(sql -> sql.select(SAFETY_ROUND.UNIT_ID, last)
                .from(SAFETY_ROUND)
                .where(SAFETY_ROUND.KIND.eq(RoundKind.ROUND.name()))
                .and(SAFETY_ROUND.HELD_ON.le(day))
                .groupBy(SAFETY_ROUND.UNIT_ID)
                .fetchMap(SAFETY_ROUND.UNIT_ID, last));
    }

    /** @return never a conflict */
    public SaveResult<Round> add(RoundContent given) {
        var content = given.cleaned();
        return vault.write(write -> {
            var round = new Round(
                    UuidCreator.getTimeOrderedEpoch(), 1, RoundTemplates.EDITION, content, write.at(), write.at());
            var problems = problems(write.sql(), round, Norway.day(write.at()));
            return problems.isEmpty()
                    ? new Saved<>(RoundTableRepository.insert(write, round))
                    : new Invalid<>(problems);
        });
    }

    /**
     * Changes it, answers and all. What a finding became is not taken back by it.
     *
     * @param version the version that the change started from
     * @throws java.util.NoSuchElementException when there is no such round
     */
    public SaveResult<Round> update(UUID id, int version, RoundContent given) {
        var content = given.cleaned();
        return vault.write(write -> {
            var stored = RoundTableRepository.find(write.sql(), id).orElseThrow();
            if (stored.version() != version) {
                return new Conflict<>(stored);
            }
            var round = new Round(id, version + 1, stored.edition(), content, stored.createdAt(), write.at());
            var problems = problems(write.sql(), round, Norway.day(write.at()));
            problems.addAll(lost(write.sql(), round));
            return problems.isEmpty()
                    ? new Saved<>(RoundTableRepository.update(write, stored, round))
                    : new Invalid<>(problems);
        });
    }

    private static List<Problem> problems(DSLContext sql, Round round, LocalDate today) {
        return RoundRules.problems(round.content(), round.template(), UnitRepository.tree(sql), today);
    }

    /** A finding that became something stays a finding. */
    private static List<Problem> lost(DSLContext sql, Round round) {
        var hazards = RoundHazardRepository.of(sql, round.id());
        var measures = RoundMeasureRepository.of(sql, round.id());
        return round.template().items().stream()
                .map(RoundItem::code)
                .filter(item -> round.content().answer(item).seen() != Seen.FINDING)
                .filter(item -> hazards.containsKey(item) || measures.containsKey(item))
                .map(item -> Problem.of(item, "rules.round.linked"))
                .toList();
    }
}
