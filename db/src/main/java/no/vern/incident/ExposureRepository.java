package no.vern.incident;

import static no.vern.schema.register.Tables.AFFECTED_PERSON;
import static no.vern.schema.register.Tables.INCIDENT;

import java.time.LocalDate;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** How often somebody was exposed. */
final class ExposureRepository {
    private ExposureRepository() {}

    static long count(DSLContext sql, AffectedPerson person, LocalDate from, LocalDate to) {
        return sql.select(DSL.countDistinct(INCIDENT.ROW_NO))
                .from(AFFECTED_PERSON)
                .join(INCIDENT)
                .on(INCIDENT.ROW_NO.eq(AFFECTED_PERSON.ROW_NO))
                .where(same(person))
                .and(AFFECTED_PERSON.ROLE.in(AffectedRole.HARMED.stream().map(Enum::name).toList()))
                .and(INCIDENT.OCCURRED_ON.between(from, to))
                .fetchSingle()
                .value1()
                .longValue();
    }

    /** By whom it is; a name that was only typed may be anybody's of that name, and is counted with them. */
    private static Condition same(AffectedPerson person) {
        var typed = DSL.lower(AFFECTED_PERSON.NAME).eq(person.name().strip().toLowerCase(Locale.ROOT));
        return person.personId() == null
                ? typed
                : AFFECTED_PERSON.PERSON_ID.eq(person.personId()).or(AFFECTED_PERSON.PERSON_ID.isNull().and(typed));
    }
}
