package no.vern.followup;

import static no.vern.schema.register.Tables.STEP_MARK;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vern.schema.register.tables.records.StepMarkRecord;
import no.vern.workspace.Write;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What was told about steps, as rows. */
final class MarkRepository {
    private static final String RECORD = "step_mark";

    private final Write write;

    MarkRepository(Write write) {
        this.write = write;
    }

    static List<StepMark> of(DSLContext sql, UUID incident) {
        return sql.selectFrom(STEP_MARK)
                .where(STEP_MARK.INCIDENT_ID.eq(incident))
                .orderBy(STEP_MARK.ID)
                .fetch(MarkRepository::mark);
    }

    static Map<UUID, List<StepMark>> of(DSLContext sql, Collection<UUID> incidents) {
        return sql.selectFrom(STEP_MARK)
                .where(STEP_MARK.INCIDENT_ID.in(incidents))
                .orderBy(STEP_MARK.ID)
                .fetchGroups(STEP_MARK.INCIDENT_ID, MarkRepository::mark);
    }

    /** @param stored what it replaces; null when nobody had said anything about the step */
    void store(UUID incident, @Nullable StepMark stored, MarkContent content) {
        var mark = new StepMark(
                stored == null ? UuidCreator.getTimeOrderedEpoch() : stored.id(),
                stored == null ? 1 : stored.version() + 1,
                content,
                write.user().name(),
                stored == null ? write.at() : stored.createdAt(),
                write.at());
        if (stored == null) {
            write.sql().insertInto(STEP_MARK).set(row(mark).setIncidentId(incident)).execute();
            write.created(RECORD, mark.id(), fields(incident, mark));
        } else {
            replace(incident, stored, mark);
        }
    }

    /** What was told of nobody in particular is told of that person from now on; who wrote it down did so all the same. */
    void give(UUID incident, StepMark stored, UUID person) {
        replace(
                incident,
                stored,
                new StepMark(
                        stored.id(),
                        stored.version() + 1,
                        stored.content().about(person),
                        stored.registeredBy(),
                        stored.createdAt(),
                        write.at()));
    }

    private void replace(UUID incident, StepMark stored, StepMark mark) {
        write.sql()
                .update(STEP_MARK)
                .set(row(mark).setIncidentId(incident))
                .where(STEP_MARK.ID.eq(mark.id()))
                .execute();
        write.changed(RECORD, mark.id(), fields(incident, stored), fields(incident, mark));
    }

    /** False when somebody else has changed or removed it meanwhile. */
    boolean remove(UUID id, int version) {
        var stored = write.sql()
                .selectFrom(STEP_MARK)
                .where(STEP_MARK.ID.eq(id).and(STEP_MARK.VERSION.eq(version)))
                .fetchOne();
        if (stored == null) {
            return false;
        }
        write.sql().deleteFrom(STEP_MARK).where(STEP_MARK.ID.eq(id)).execute();
        write.removed(RECORD, id, fields(stored.getIncidentId(), mark(stored)));
        return true;
    }

    private static StepMark mark(StepMarkRecord row) {
        var content = new MarkContent(
                row.getStep(),
                row.getPersonId(),
                StepState.valueOf(row.getState()),
                row.getAnswer(),
                row.getReason(),
                row.getNote(),
                row.getDoneBy(),
                row.getDoneAt(),
                row.getRecipient(),
                row.getChannel(),
                row.getNextOn());
        return new StepMark(
                row.getId(), row.getVersion(), content, row.getRegisteredBy(), row.getCreatedAt(), row.getUpdatedAt());
    }

    private static StepMarkRecord row(StepMark mark) {
        var content = mark.content();
        return new StepMarkRecord()
                .setId(mark.id())
                .setVersion(mark.version())
                .setCreatedAt(mark.createdAt())
                .setUpdatedAt(mark.updatedAt())
                .setStep(content.step())
                .setPersonId(content.personId())
                .setState(content.state().name())
                .setAnswer(content.answer())
                .setReason(content.reason())
                .setNote(content.note())
                .setDoneBy(content.doneBy())
                .setDoneAt(content.doneAt())
                .setRecipient(content.recipient())
                .setChannel(content.channel())
                .setNextOn(content.nextOn())
                .setRegisteredBy(mark.registeredBy());
    }

    private static Map<String, @Nullable Object> fields(UUID incident, StepMark mark) {
        var content = mark.content();
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("incident", incident);
        fields.put("step", content.step());
        fields.put("person", content.personId());
        fields.put("state", content.state());
        fields.put("answer", content.answer());
        fields.put("reason", content.reason());
        fields.put("note", content.note());
        fields.put("doneBy", content.doneBy());
        fields.put("doneAt", content.doneAt());
        fields.put("recipient", content.recipient());
        fields.put("channel", content.channel());
        fields.put("nextOn", content.nextOn());
        return fields;
    }
}
