package no.vern.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.vern.calendar.Norway;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.Relation;
import org.jspecify.annotations.Nullable;

/** One value of a JSON line, read as what its field has to be. */
record JsonValue(String field, JsonNode node) {
    private static final int DATE_LENGTH = 10;

    String text() {
        if (node.isContainerNode()) {
            throw Refusal.of("cli.json.notText", field);
        }
        return node.asText();
    }

    Boolean truth() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Refusal.of("cli.json.notTruth", field);
        };
    }

    Integer whole() {
        try {
            return Integer.valueOf(text());
        } catch (NumberFormatException e) {
            throw Refusal.of("cli.json.notWhole", field);
        }
    }

    <E extends Enum<E>> E code(Class<E> codes) {
        var name = text();
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.of("cli.json.notCode", field, names(codes)));
    }

    LocalDate date() {
        return hasTime() ? moment().toLocalDate() : read(() -> LocalDate.parse(text()));
    }

    boolean hasTime() {
        return text().length() > DATE_LENGTH;
    }

    /** Local time; a moment with an offset is turned into Norwegian time. */
    LocalDateTime moment() {
        var written = text().replace(' ', 'T');
        if (!hasTime()) {
            return date().atStartOfDay();
        }
        return read(() -> written.matches(".*(Z|[+-]\\d\\d:?\\d\\d)")
                        ? OffsetDateTime.parse(written).atZoneSameInstant(Norway.ZONE).toLocalDateTime()
                        : LocalDateTime.parse(written))
                .truncatedTo(ChronoUnit.SECONDS);
    }

    /** A name, a list of names, or a list of objects with name, role and relation. */
    List<AffectedPerson> persons() {
        if (node.isTextual()) {
            return Arrays.stream(text().split(";"))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .map(name -> new AffectedPerson(name, null, AffectedRole.EXPOSED, null))
                    .toList();
        }
        if (!node.isArray()) {
            throw Refusal.of("cli.json.notPersons", field);
        }
        return node.valueStream().map(this::person).toList();
    }

    private AffectedPerson person(JsonNode given) {
        if (!given.isObject()) {
            return new AffectedPerson(new JsonValue(field, given).text(), null, AffectedRole.EXPOSED, null);
        }
        var role = part(given, "role");
        var relation = part(given, "relation");
        var name = part(given, "name");
        return new AffectedPerson(
                name == null ? "" : name.text(),
                null,
                role == null ? AffectedRole.EXPOSED : role.code(AffectedRole.class),
                relation == null ? null : relation.code(Relation.class));
    }

    private @Nullable JsonValue part(JsonNode given, String name) {
        var part = given.get(name);
        return part == null || part.isNull() ? null : new JsonValue(field + "." + name, part);
    }

    private <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (DateTimeException e) {
            throw Refusal.of("cli.json.notDate", field);
        }
    }

    private static <E extends Enum<E>> String names(Class<E> codes) {
        return Arrays.stream(codes.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
