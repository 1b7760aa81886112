package no.vern.incident;

import static no.vern.schema.register.Tables.AFFECTED_PERSON;
import static no.vern.schema.register.Tables.INCIDENT;
import static no.vern.schema.register.Tables.UNIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.Optional;
import no.vern.exchange.ExtraColumns;
import no.vern.schema.register.tables.records.AffectedPersonRecord;
import no.vern.schema.register.tables.records.IncidentRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** An incident as rows of the register's tables, there and back. */
final class IncidentTableRepository {
    private IncidentTableRepository() {}

    static Optional<StoredIncident> find(DSLContext sql, Condition condition) {
        return sql.selectFrom(INCIDENT)
                .where(condition)
                .fetchOptional(row -> stored(row, affected(sql, List.of(row.getRowNo()))));
    }

    /** Numbers of the rows that are followed up and open, oldest first. */
    static List<Integer> followed(DSLContext sql) {
        var open = Arrays.stream(IncidentStatus.values())
                .filter(IncidentStatus::open)
                .map(Enum::name)
                .toList();
        return sql.select(INCIDENT.ROW_NO)
                .from(INCIDENT)
                .where(INCIDENT.FOLLOWED.isTrue().and(INCIDENT.STATUS.in(open)))
                .orderBy(INCIDENT.ROW_NO)
                .fetch(INCIDENT.ROW_NO);
    }

    /** The same of a period, closed ones too. */
    static List<Integer> followed(DSLContext sql, LocalDate from, LocalDate to) {
        return sql.select(INCIDENT.ROW_NO)
                .from(INCIDENT)
                .where(INCIDENT.FOLLOWED.isTrue()
                        .and(INCIDENT.STATUS.ne(IncidentStatus.REFERRED.name()))
                        .and(INCIDENT.OCCURRED_ON.between(from, to)))
                .orderBy(INCIDENT.ROW_NO)
                .fetch(INCIDENT.ROW_NO);
    }

    /** The rows with these numbers, in the order of the numbers given. */
    static List<IncidentRow> rows(DSLContext sql, Collection<Integer> rowNos) {
        var affected = affected(sql, rowNos);
        var wanted = wanted(rowNos);
        Map<Integer, IncidentRow> byNumber = sql.select(INCIDENT.fields())
                .select(UNIT.NAME)
                .from(wanted)
                .join(INCIDENT)
                .on(INCIDENT.ROW_NO.eq(wanted.field(0, Integer.class)))
                .join(UNIT)
                .on(UNIT.ID.eq(INCIDENT.UNIT_ID))
                .fetchMap(
                        row -> row.get(INCIDENT.ROW_NO),
                        row -> new IncidentRow(stored(row.into(INCIDENT), affected).incident(), row.get(UNIT.NAME)));
        return rowNos.stream().map(byNumber::get).filter(Objects::nonNull).toList();
    }

    /** What the other columns of the rows are called, for each row that has any, in the order that rows were stored. */
    static List<Set<String>> extraColumns(DSLContext sql, Collection<Integer> rowNos) {
        var wanted = wanted(rowNos);
        return sql.select(INCIDENT.EXTRA)
                .from(wanted)
                .join(INCIDENT)
                .on(INCIDENT.ROW_NO.eq(wanted.field(0, Integer.class)))
                .where(INCIDENT.EXTRA.isNotNull())
                .orderBy(INCIDENT.ROW_NO)
                .fetch(row -> ExtraColumns.read(row.value1()).keySet());
    }

    static void insert(DSLContext sql, StoredIncident stored) {
        sql.insertInto(INCIDENT).set(row(stored)).execute();
        insertAffected(sql, affectedRows(stored));
    }

    static void update(DSLContext sql, StoredIncident stored) {
        var row = row(stored);
        sql.update(INCIDENT).set(row).where(INCIDENT.ROW_NO.eq(stored.rowNo())).execute();
        sql.deleteFrom(AFFECTED_PERSON).where(AFFECTED_PERSON.ROW_NO.eq(stored.rowNo())).execute();
        insertAffected(sql, affectedRows(stored));
    }

    private static void insertAffected(DSLContext sql, List<AffectedPersonRecord> affected) {
        if (!affected.isEmpty()) {
            sql.insertInto(AFFECTED_PERSON).columns(AFFECTED_PERSON.fields()).valuesOfRecords(affected).execute();
        }
    }

    /** The number that the next row is stored under. */
    static int nextRowNo(DSLContext sql) {
        var last = sql.select(DSL.max(INCIDENT.ROW_NO)).from(INCIDENT).fetchSingle().value1();
        return last == null ? 1 : last + 1;
    }

    static IncidentRecord row(StoredIncident stored) {
        var incident = stored.incident();
        var content = incident.content();
        return new IncidentRecord()
                .setRowNo(stored.rowNo())
                .setId(incident.id())
                .setVersion(incident.version())
                .setCreatedAt(incident.createdAt())
                .setUpdatedAt(incident.updatedAt())
                .setCaseYear(incident.number().year())
                .setCaseNumber(incident.number().number())
                .setStatus(incident.status().name())
                .setFollowed(incident.followed())
                .setFollowedFrom(incident.followedFrom())
                .setSourceId(incident.sourceId())
                .setOccurredOn(content.occurredOn())
                .setOccurredTime(content.occurredTime())
                .setReportedAt(content.reportedAt())
                .setReportedBy(content.reportedBy())
                .setUnitId(content.unitId())
                .setPlace(content.place())
                .setType(name(content.type()))
                .setTitle(content.title())
                .setDescription(content.description())
                .setPerpetrator(name(content.perpetrator()))
                .setChannel(name(content.channel()))
                .setAlone(content.alone())
                .setEveningOrNight(content.eveningOrNight())
                .setInjury(content.injury())
                .setInjuryType(content.injuryType())
                .setBodyPart(content.bodyPart())
                .setInjuryCause(content.injuryCause())
                .setInjuryBackground(content.injuryBackground())
                .setAbsenceDays(content.absenceDays())
                .setSeverityAssessed(name(content.severityAssessed()))
                .setSeverityExperienced(name(content.severityExperienced()))
                .setSeverityPotential(name(content.severityPotential()))
                .setImmediateMeasures(content.immediateMeasures())
                .setExtra(ExtraColumns.write(content.extra()))
                .setAffectedNames(content.affectedNames());
    }

    static List<AffectedPersonRecord> affectedRows(StoredIncident stored) {
        var rows = new ArrayList<AffectedPersonRecord>();
        for (var person : stored.incident().content().affected()) {
            rows.add(new AffectedPersonRecord()
                    .setRowNo(stored.rowNo())
                    .setOrdinal(rows.size())
                    .setId(person.id())
                    .setName(person.name())
                    .setPersonId(person.personId())
                    .setRole(person.role().name())
                    .setRelation(name(person.relation())));
        }
        return rows;
    }

    private static StoredIncident stored(IncidentRecord row, Map<Integer, List<AffectedPerson>> affected) {
        var incident = new Incident(
                row.getId(),
                row.getVersion(),
                new CaseNumber(row.getCaseYear(), row.getCaseNumber()),
                IncidentStatus.valueOf(row.getStatus()),
                content(row, affected.getOrDefault(row.getRowNo(), List.of())),
                row.getFollowed(),
                row.getFollowedFrom(),
                row.getSourceId(),
                row.getCreatedAt(),
                row.getUpdatedAt());
        return new StoredIncident(row.getRowNo(), incident);
    }

    private static IncidentContent content(IncidentRecord row, List<AffectedPerson> affected) {
        return IncidentContent.builder()
                .occurredOn(row.getOccurredOn())
                .occurredTime(row.getOccurredTime())
                .reportedAt(row.getReportedAt())
                .reportedBy(row.getReportedBy())
                .unitId(row.getUnitId())
                .place(row.getPlace())
                .type(code(IncidentType.class, row.getType()))
                .title(row.getTitle())
                .description(row.getDescription())
                .perpetrator(code(Perpetrator.class, row.getPerpetrator()))
                .channel(code(Channel.class, row.getChannel()))
                .alone(row.getAlone())
                .eveningOrNight(row.getEveningOrNight())
                .injury(row.getInjury())
                .injuryType(row.getInjuryType())
                .bodyPart(row.getBodyPart())
                .injuryCause(row.getInjuryCause())
                .injuryBackground(row.getInjuryBackground())
                .absenceDays(row.getAbsenceDays())
                .severityAssessed(code(Severity.class, row.getSeverityAssessed()))
                .severityExperienced(code(Severity.class, row.getSeverityExperienced()))
                .severityPotential(code(Severity.class, row.getSeverityPotential()))
                .immediateMeasures(row.getImmediateMeasures())
                .affected(affected)
                .extra(ExtraColumns.read(row.getExtra()))
                .build();
    }

    private static Map<Integer, List<AffectedPerson>> affected(DSLContext sql, Collection<Integer> rowNos) {
        var wanted = wanted(rowNos);
        return sql.select(AFFECTED_PERSON.fields())
                .from(wanted)
                .join(AFFECTED_PERSON)
                .on(AFFECTED_PERSON.ROW_NO.eq(wanted.field(0, Integer.class)))
                .orderBy(AFFECTED_PERSON.ROW_NO, AFFECTED_PERSON.ORDINAL)
                .fetchGroups(AFFECTED_PERSON.ROW_NO, row -> person(row.into(AFFECTED_PERSON)));
    }

    /**
     * Numbers as a table, since H2 goes through a long list in a condition from its start for every row; in the order
     * of storing, so that rows that lie together are read together.
     */
    private static Table<?> wanted(Collection<Integer> rowNos) {
        return DSL.unnest(rowNos.stream().sorted().toArray(Integer[]::new)).as("wanted", "row_no");
    }

    private static AffectedPerson person(AffectedPersonRecord row) {
        return new AffectedPerson(
                row.getId(),
                row.getName(),
                row.getPersonId(),
                AffectedRole.valueOf(row.getRole()),
                code(Relation.class, row.getRelation()));
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> codes, @Nullable String name) {
        return name == null ? null : Enum.valueOf(codes, name);
    }
}
