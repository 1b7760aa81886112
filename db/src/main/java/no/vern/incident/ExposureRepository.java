package no.vern.incident;

import static no.vern.schema.register.Tables.AFFECTED_PERSON;
import static no.vern.schema.register.Tables.INCIDENT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** How often somebody was exposed to violence or threats. */
final class ExposureRepository {
    private static final List<String> TYPES = Stream.of(IncidentType.values())
            .filter(type -> type.group() == IncidentType.Group.VIOLENCE_AND_THREATS)
            .map(Enum::name)
            .toList();

    private ExposureRepository() {}

    /** Somebody who was affected in the incident of that row; the name in small letters. */
    private record Exposed(int row, LocalDate day, @Nullable UUID person, String name) {}

    /** For each that is asked of, all in one select. */
    static List<Long> counts(DSLContext sql, List<Exposure> asked) {
        var exposed = exposed(sql, asked);
        var byName = exposed.stream().collect(Collectors.groupingBy(Exposed::name));
        var byPerson = exposed.stream()
                .filter(one -> one.person() != null)
                .collect(Collectors.groupingBy(one -> Objects.requireNonNull(one.person())));
        return asked.stream()
                .map(one -> count(
                        Stream.concat(
                                byName.getOrDefault(typed(one.person()), List.of()).stream(),
                                one.person().personId() == null
                                        ? Stream.of()
                                        : byPerson.getOrDefault(one.person().personId(), List.of()).stream()),
                        one))
                .toList();
    }

    private static List<Exposed> exposed(DSLContext sql, List<Exposure> asked) {
        var persons = asked.stream().map(Exposure::person).toList();
        var ids = persons.stream().map(AffectedPerson::personId).filter(Objects::nonNull).toList();
        var name = DSL.lower(AFFECTED_PERSON.NAME);
        return sql.select(AFFECTED_PERSON.ROW_NO, INCIDENT.OCCURRED_ON, AFFECTED_PERSON.PERSON_ID, name)
                .from(AFFECTED_PERSON)
                .join(INCIDENT)
                .on(INCIDENT.ROW_NO.eq(AFFECTED_PERSON.ROW_NO))
                .where(AFFECTED_PERSON
                        .PERSON_ID
                        .in(ids)
                        .or(name.in(persons.stream().map(ExposureRepository::typed).toList())))
                .and(AFFECTED_PERSON.ROLE.in(AffectedRole.HARMED.stream().map(Enum::name).toList()))
                .and(INCIDENT.TYPE.in(TYPES))
                .and(INCIDENT.OCCURRED_ON.between(first(asked), last(asked)))
                .fetch(row -> new Exposed(
                        row.get(AFFECTED_PERSON.ROW_NO),
                        row.get(INCIDENT.OCCURRED_ON),
                        row.get(AFFECTED_PERSON.PERSON_ID),
                        row.get(name)));
    }

    private static LocalDate first(List<Exposure> asked) {
        return asked.stream().map(Exposure::from).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static LocalDate last(List<Exposure> asked) {
        return asked.stream().map(Exposure::to).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static long count(Stream<Exposed> candidates, Exposure asked) {
        var person = asked.person();
        return person.personId() == null && person.name().isBlank()
                ? 1
                : candidates
                        .filter(one -> same(one, person))
                        .filter(one -> !one.day().isBefore(asked.from()) && !one.day().isAfter(asked.to()))
                        .map(Exposed::row)
                        .distinct()
                        .count();
    }

    /** By whom it is; a name that was only typed may be anybody's of that name, and is counted with them. */
    private static boolean same(Exposed one, AffectedPerson person) {
        var namesake = one.name().equals(typed(person));
        return person.personId() == null
                ? namesake
                : person.personId().equals(one.person()) || one.person() == null && namesake;
    }

    private static String typed(AffectedPerson person) {
        return person.name().strip().toLowerCase(Locale.ROOT);
    }
}
