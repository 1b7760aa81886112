package no.vern.followup;

import static no.vern.schema.register.Tables.CASE_TURN;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vern.schema.register.tables.records.CaseTurnRecord;
import no.vern.workspace.Write;
import org.jooq.DSLContext;

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

    void add(UUID incident, Turn turn, String reason) {
        var id = UuidCreator.getTimeOrderedEpoch();
        write.sql()
                .insertInto(CASE_TURN)
                .set(new CaseTurnRecord()
                        .setId(id)
                        .setIncidentId(incident)
                        .setAt(write.at())
                        .setUserName(write.user().name())
                        .setTurn(turn.name())
                        .setReason(reason))
                .execute();
        write.created(RECORD, id, Map.of("incident", incident, "turn", turn, "reason", reason));
    }
}
