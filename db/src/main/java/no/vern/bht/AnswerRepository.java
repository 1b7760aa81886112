package no.vern.bht;

import static no.vern.schema.register.Tables.BHT_REPORT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vern.schema.register.tables.records.BhtReportRecord;
import no.vern.workspace.Write;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What was told of reporting to BHT, as rows. */
final class AnswerRepository {
    private static final String RECORD = "bht_report";

    private final Write write;

    AnswerRepository(Write write) {
        this.write = write;
    }

    static List<StoredAnswer> of(DSLContext sql, UUID incident) {
        return sql.selectFrom(BHT_REPORT)
                .where(BHT_REPORT.INCIDENT_ID.eq(incident))
                .fetch(row -> new StoredAnswer(row.getPersonId(), row.getVersion(), answer(row)));
    }

    /** Of every case that something was told of. */
    static Map<UUID, List<StoredAnswer>> all(DSLContext sql) {
        return sql.selectFrom(BHT_REPORT)
                .fetchGroups(
                        BHT_REPORT.INCIDENT_ID,
                        row -> new StoredAnswer(row.getPersonId(), row.getVersion(), answer(row)));
    }

    /** What is stored of that person. */
    BhtAnswer of(UUID incident, @Nullable UUID person) {
        var stored = find(incident, person);
        return stored == null ? BhtAnswer.NONE : answer(stored);
    }

    private @Nullable BhtReportRecord find(UUID incident, @Nullable UUID person) {
        return write.sql()
                .selectFrom(BHT_REPORT)
                .where(BHT_REPORT.INCIDENT_ID.eq(incident))
                .and(person == null ? BHT_REPORT.PERSON_ID.isNull() : BHT_REPORT.PERSON_ID.eq(person))
                .fetchOne();
    }

    /** False when somebody else has told something else meanwhile. */
    boolean store(UUID incident, @Nullable UUID person, int version, BhtAnswer answer) {
        var stored = find(incident, person);
        if (version != (stored == null ? 0 : stored.getVersion())) {
            return false;
        }
        var row = row(answer)
                .setVersion(version + 1)
                .setUpdatedAt(write.at())
                .setRegisteredBy(write.user().name());
        if (stored == null) {
            insert(row, incident, person, answer);
        } else {
            write.sql().update(BHT_REPORT).set(row).where(BHT_REPORT.ID.eq(stored.getId())).execute();
            write.changed(RECORD, stored.getId(), fields(answer(stored)), fields(answer));
        }
        return true;
    }

    private void insert(BhtReportRecord row, UUID incident, @Nullable UUID person, BhtAnswer answer) {
        var id = UuidCreator.getTimeOrderedEpoch();
        row.setId(id).setIncidentId(incident).setPersonId(person).setCreatedAt(write.at());
        write.sql().insertInto(BHT_REPORT).set(row).execute();
        var fields = fields(answer);
        fields.put("incident", incident);
        fields.put("person", person);
        write.created(RECORD, id, fields);
    }

    private static BhtAnswer answer(BhtReportRecord row) {
        return new BhtAnswer(
                row.getWish(),
                code(BhtDecision.class, row.getDecision()),
                code(BhtReason.class, row.getReason()),
                row.getExplanation(),
                new BhtConsent(row.getConsentOn(), code(BhtScope.class, row.getConsentScope()), row.getWithdrawnOn()),
                row.getToldAt(),
                row.getToldBy(),
                code(BhtChannel.class, row.getChannel()));
    }

    private static BhtReportRecord row(BhtAnswer answer) {
        return new BhtReportRecord()
                .setWish(answer.wish())
                .setDecision(name(answer.decision()))
                .setReason(name(answer.reason()))
                .setExplanation(answer.explanation())
                .setConsentOn(answer.consentOn())
                .setConsentScope(name(answer.consent().scope()))
                .setWithdrawnOn(answer.consent().withdrawnOn())
                .setToldAt(answer.toldAt())
                .setToldBy(answer.toldBy())
                .setChannel(name(answer.channel()));
    }

    private static Map<String, @Nullable Object> fields(BhtAnswer answer) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("wish", answer.wish());
        fields.put("decision", name(answer.decision()));
        fields.put("reason", name(answer.reason()));
        fields.put("explanation", answer.explanation());
        fields.put("consentOn", answer.consentOn());
        fields.put("consentScope", name(answer.consent().scope()));
        fields.put("withdrawnOn", answer.consent().withdrawnOn());
        fields.put("toldAt", answer.toldAt());
        fields.put("toldBy", answer.toldBy());
        fields.put("channel", name(answer.channel()));
        return fields;
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> codes, @Nullable String name) {
        return name == null ? null : Enum.valueOf(codes, name);
    }
}
