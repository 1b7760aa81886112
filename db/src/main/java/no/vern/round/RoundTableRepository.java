package no.vern.round;

import static no.vern.schema.register.Tables.ROUND_ANSWER;
import static no.vern.schema.register.Tables.SAFETY_ROUND;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.vern.schema.register.tables.records.RoundAnswerRecord;
import no.vern.schema.register.tables.records.SafetyRoundRecord;
import no.vern.workspace.Write;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** How a round stands in its tables and in the trail. */
final class RoundTableRepository {
    private static final String RECORD = "safety_round";

    private RoundTableRepository() {}

    static Optional<Round> find(DSLContext sql, UUID id) {
        return sql.selectFrom(SAFETY_ROUND)
                .where(SAFETY_ROUND.ID.eq(id))
                .fetchOptional(row -> round(row, sql.selectFrom(ROUND_ANSWER)
                        .where(ROUND_ANSWER.ROUND_ID.eq(id))
                        .fetchMap(ROUND_ANSWER.ITEM, RoundTableRepository::answer)));
    }

    /** Of all rounds, by round and item. */
    static Map<UUID, Map<String, RoundAnswer>> answers(DSLContext sql) {
        var answers = new HashMap<UUID, Map<String, RoundAnswer>>();
        sql.selectFrom(ROUND_ANSWER)
                .forEach(row -> answers.computeIfAbsent(row.getRoundId(), _ -> new HashMap<>())
                        .put(row.getItem(), answer(row)));
        return answers;
    }

    static Round insert(Write write, Round round) {
        write.sql().insertInto(SAFETY_ROUND).set(row(round)).execute();
        answer(write, round);
        write.created(RECORD, round.id(), fields(round.content()));
        return round;
    }

    static Round update(Write write, Round stored, Round round) {
        write.sql()
                .update(SAFETY_ROUND)
                .set(row(round))
                .where(SAFETY_ROUND.ID.eq(round.id()))
                .execute();
        write.sql().deleteFrom(ROUND_ANSWER).where(ROUND_ANSWER.ROUND_ID.eq(round.id())).execute();
        answer(write, round);
        write.changed(RECORD, round.id(), fields(stored.content()), fields(round.content()));
        return round;
    }

    private static void answer(Write write, Round round) {
        write.sql()
                .batchInsert(round.content().answers().entrySet().stream()
                        .map(each -> new RoundAnswerRecord()
                                .setRoundId(round.id())
                                .setItem(each.getKey())
                                .setSeen(each.getValue().seen() == null ? "" : each.getValue().seen().name())
                                .setNote(each.getValue().note()))
                        .toList())
                .execute();
    }

    private static RoundAnswer answer(RoundAnswerRecord row) {
        return new RoundAnswer(row.getSeen().isEmpty() ? null : Seen.valueOf(row.getSeen()), row.getNote());
    }

    static Round round(SafetyRoundRecord row, Map<String, RoundAnswer> answers) {
        return new Round(
                row.getId(),
                row.getVersion(),
                row.getTemplateEdition(),
                new RoundContent(
                        RoundKind.valueOf(row.getKind()),
                        row.getUnitId(),
                        row.getPlannedOn(),
                        row.getHeldOn(),
                        row.getSubject(),
                        row.getEmployer(),
                        row.getSafetyRepresentative(),
                        row.getOthers(),
                        row.getVerdict() == null ? null : Verdict.valueOf(row.getVerdict()),
                        answers),
                row.getCreatedAt(),
                row.getUpdatedAt());
    }

    private static SafetyRoundRecord row(Round round) {
        var content = round.content();
        return new SafetyRoundRecord()
                .setId(round.id())
                .setVersion(round.version())
                .setCreatedAt(round.createdAt())
                .setUpdatedAt(round.updatedAt())
                .setKind(content.kind().name())
                .setTemplateEdition(round.edition())
                .setUnitId(content.unitId())
                .setPlannedOn(content.plannedOn())
                .setHeldOn(content.heldOn())
                .setSubject(content.subject())
                .setEmployer(content.employer())
                .setSafetyRepresentative(content.safetyRepresentative())
                .setOthers(content.others())
                .setVerdict(content.verdict() == null ? null : content.verdict().name());
    }

    private static Map<String, @Nullable Object> fields(RoundContent content) {
        var seen = new TreeMap<String, String>();
        content.answers().forEach((item, answer) -> seen.put(
                item, (answer.seen() == null ? "" : answer.seen().name() + " ") + answer.note()));
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("roundKind", content.kind().name());
        fields.put("unit", content.unitId());
        fields.put("plannedOn", content.plannedOn());
        fields.put("heldOn", content.heldOn());
        fields.put("subject", content.subject());
        fields.put("employer", content.employer());
        fields.put("safetyRepresentative", content.safetyRepresentative());
        fields.put("others", content.others());
        fields.put("verdict", content.verdict() == null ? null : content.verdict().name());
        fields.put("answers", seen.isEmpty() ? null : seen.toString());
        return fields;
    }
}
