package no.vern.investigation;

import static no.vern.schema.register.Tables.INVESTIGATION_BARRIER;
import static no.vern.schema.register.Tables.INVESTIGATION_CAUSE;
import static no.vern.schema.register.Tables.INVESTIGATION_EVENT;

import java.util.ArrayList;
import java.util.UUID;
import no.vern.schema.register.tables.records.InvestigationBarrierRecord;
import no.vern.schema.register.tables.records.InvestigationCauseRecord;
import no.vern.schema.register.tables.records.InvestigationEventRecord;
import org.jooq.DSLContext;

/** What was found out, as rows in the order that they are read. */
final class FindingRepository {
    private FindingRepository() {}

    static InvestigationContent of(DSLContext sql, UUID incident) {
        return new InvestigationContent(
                sql.selectFrom(INVESTIGATION_EVENT)
                        .where(INVESTIGATION_EVENT.INCIDENT_ID.eq(incident))
                        .orderBy(INVESTIGATION_EVENT.ORDINAL)
                        .fetch(row -> new CaseEvent(row.getHappenedAt(), row.getWhat())),
                sql.selectFrom(INVESTIGATION_CAUSE)
                        .where(INVESTIGATION_CAUSE.INCIDENT_ID.eq(incident))
                        .orderBy(INVESTIGATION_CAUSE.ORDINAL)
                        .fetch(FindingRepository::cause),
                sql.selectFrom(INVESTIGATION_BARRIER)
                        .where(INVESTIGATION_BARRIER.INCIDENT_ID.eq(incident))
                        .orderBy(INVESTIGATION_BARRIER.ORDINAL)
                        .fetch(row -> new Barrier(row.getBarrier(), row.getFailure())));
    }

    private static Cause cause(InvestigationCauseRecord row) {
        var category = row.getCategory();
        return new Cause(row.getDepth(), row.getCause(), category == null ? null : CauseCategory.valueOf(category));
    }

    static void replace(DSLContext sql, UUID incident, InvestigationContent content) {
        sql.deleteFrom(INVESTIGATION_EVENT)
                .where(INVESTIGATION_EVENT.INCIDENT_ID.eq(incident))
                .execute();
        sql.deleteFrom(INVESTIGATION_CAUSE)
                .where(INVESTIGATION_CAUSE.INCIDENT_ID.eq(incident))
                .execute();
        sql.deleteFrom(INVESTIGATION_BARRIER)
                .where(INVESTIGATION_BARRIER.INCIDENT_ID.eq(incident))
                .execute();
        insertEvents(sql, incident, content);
        insertCauses(sql, incident, content);
        insertBarriers(sql, incident, content);
    }

    private static void insertEvents(DSLContext sql, UUID incident, InvestigationContent content) {
        var rows = new ArrayList<InvestigationEventRecord>();
        for (var event : content.events()) {
            rows.add(new InvestigationEventRecord()
                    .setIncidentId(incident)
                    .setOrdinal(rows.size())
                    .setHappenedAt(event.at())
                    .setWhat(event.what()));
        }
        sql.batchInsert(rows).execute();
    }

    private static void insertCauses(DSLContext sql, UUID incident, InvestigationContent content) {
        var rows = new ArrayList<InvestigationCauseRecord>();
        for (var cause : content.causes()) {
            rows.add(new InvestigationCauseRecord()
                    .setIncidentId(incident)
                    .setOrdinal(rows.size())
                    .setDepth(cause.depth())
                    .setCause(cause.text())
                    .setCategory(cause.category() == null ? null : cause.category().name()));
        }
        sql.batchInsert(rows).execute();
    }

    private static void insertBarriers(DSLContext sql, UUID incident, InvestigationContent content) {
        var rows = new ArrayList<InvestigationBarrierRecord>();
        for (var barrier : content.barriers()) {
            rows.add(new InvestigationBarrierRecord()
                    .setIncidentId(incident)
                    .setOrdinal(rows.size())
                    .setBarrier(barrier.barrier())
                    .setFailure(barrier.failure()));
        }
        sql.batchInsert(rows).execute();
    }
}
