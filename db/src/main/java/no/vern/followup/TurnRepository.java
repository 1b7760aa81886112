package no.vern.followup;

import static no.vern.schema.register.Tables.CASE_TURN;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.vern.schema.register.tables.records.CaseTurnRecord;
import no.vern.workspace.Write;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** When cases were closed and opened again, as rows. */
final class TurnRepository {
    private static final String RECORD = "case_turn";

    private final Write write;

    TurnRepository(Write write) {
        this.write = write;
    }

    static List<CaseTurn> of(DSLContext sql, UUID incident) {
        return sql.selectFrom(CASE_TURN)
                .where(CASE_TURN.INCIDENT_ID.eq(incident))
                .orderBy(CASE_TURN.AT, CASE_TURN.ID)
                .fetch(row -> new CaseTurn(
                        row.getAt(), row.getUserName(), Turn.valueOf(row.getTurn()), row.getReason()));
    }

    /** What each of these cases let be when it was closed last; nothing of those that never were. */
    static Map<UUID, LeftBe> leftBe(DSLContext sql, Collection<UUID> incidents) {
        return sql.selectFrom(CASE_TURN)
                .where(CASE_TURN.INCIDENT_ID.in(incidents).and(CASE_TURN.TURN.eq(Turn.CLOSED.name())))
                .orderBy(CASE_TURN.AT, CASE_TURN.ID)
                .stream()
                .collect(Collectors.toMap(
                        CaseTurnRecord::getIncidentId, row -> LeftBe.read(row.getLeftBe()), (_, later) -> later));
    }

    /** @param leftBe what waits for nobody any more, when it is a closing */
    void add(UUID incident, Turn turn, String reason, LeftBe leftBe) {
        var id = UuidCreator.getTimeOrderedEpoch();
        write.sql()
                .insertInto(CASE_TURN)
                .set(new CaseTurnRecord()
                        .setId(id)
                        .setIncidentId(incident)
                        .setAt(write.at())
                        .setUserName(write.user().name())
                        .setTurn(turn.name())
                        .setReason(reason)
                        .setLeftBe(LeftBe.written(leftBe)))
                .execute();
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("incident", incident);
        fields.put("turn", turn);
        fields.put("reason", reason);
        fields.put("leftBe", String.join(", ", leftBe.steps()));
        write.created(RECORD, id, fields);
    }
}
