package no.vern.routine;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.vern.routine.RoutineUnreadable.Reason;

/** The fields of one JSON object, each asked for once; a field that nobody asked for is a mistake. */
final class Fields {
    /** Letters in one text. */
    static final int LONGEST_TEXT = 4_000;

    /** Entries in one list. */
    static final int LONGEST_LIST = 200;

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,59}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final JsonNode object;
    private final String place;
    private final Set<String> asked = new HashSet<>();

    private Fields(JsonNode object, String place) {
        this.object = object;
        this.place = place;
        if (!object.isObject()) {
            throw new RoutineUnreadable(Reason.WRONG, place);
        }
    }

    /** Reads one object with the reader, and refuses what the reader did not ask for. */
    static <T> T read(JsonNode object, String place, Function<Fields, T> reader) {
        var fields = new Fields(object, place);
        var read = reader.apply(fields);
        object.fieldNames().forEachRemaining(field -> {
            if (!fields.asked.contains(field)) {
                throw new RoutineUnreadable(Reason.UNKNOWN, place);
            }
        });
        return read;
    }

    <T> T object(String field, Function<Fields, T> reader) {
        return read(value(field), at(field), reader);
    }

    <T> List<T> objects(String field, Function<Fields, T> reader) {
        return each(field, (node, at) -> read(node, at, reader));
    }

    List<String> names(String field) {
        return each(field, Fields::name);
    }

    <E extends Enum<E>> List<E> choices(String field, Class<E> type) {
        return each(field, (node, at) -> choice(node, at, type));
    }

    <E extends Enum<E>> E choice(String field, Class<E> type) {
        return choice(value(field), at(field), type);
    }

    String name(String field) {
        return name(value(field), at(field));
    }

    Optional<String> optionalName(String field) {
        asked.add(field);
        return object.has(field) ? Optional.of(name(field)) : Optional.empty();
    }

    String text(String field) {
        var text = plain(value(field), at(field));
        if (text.isBlank() || text.codePoints().anyMatch(Fields::unprintable)) {
            throw new RoutineUnreadable(Reason.WRONG, at(field));
        }
        return text;
    }

    Words words(String field) {
        return object(field, words -> new Words(words.text("nb"), words.text("nn"), words.text("en")));
    }

    boolean flag(String field) {
        if (!value(field).isBoolean()) {
            throw new RoutineUnreadable(Reason.WRONG, at(field));
        }
        return value(field).booleanValue();
    }

    int number(String field) {
        if (!value(field).isInt() || value(field).intValue() < 1) {
            throw new RoutineUnreadable(Reason.WRONG, at(field));
        }
        return value(field).intValue();
    }

    LocalDate date(String field) {
        var text = plain(value(field), at(field));
        if (!DATE.matcher(text).matches()) {
            throw new RoutineUnreadable(Reason.WRONG, at(field));
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new RoutineUnreadable(Reason.WRONG, at(field));
        }
    }

    Optional<LocalDate> optionalDate(String field) {
        asked.add(field);
        return object.has(field) ? Optional.of(date(field)) : Optional.empty();
    }

    Optional<Period> optionalPeriod(String field) {
        asked.add(field);
        try {
            return object.has(field) ? Optional.of(Period.parse(plain(object.get(field), at(field)))) : Optional.empty();
        } catch (DateTimeException e) {
            throw new RoutineUnreadable(Reason.WRONG, at(field));
        }
    }

    DeadlineRule deadline(String field) {
        try {
            return DeadlineRule.parse(plain(value(field), at(field)));
        } catch (IllegalArgumentException e) {
            throw new RoutineUnreadable(Reason.WRONG, at(field));
        }
    }

    private <T> List<T> each(String field, Entry<T> reader) {
        var list = value(field);
        if (!list.isArray() || list.size() > LONGEST_LIST) {
            throw new RoutineUnreadable(list.isArray() ? Reason.TOO_LONG : Reason.WRONG, at(field));
        }
        var entries = new ArrayList<T>();
        for (var node : list) {
            entries.add(reader.read(node, at(field) + "[" + entries.size() + "]"));
        }
        return entries;
    }

    private JsonNode value(String field) {
        asked.add(field);
        if (!object.has(field)) {
            throw new RoutineUnreadable(Reason.MISSING, at(field));
        }
        return object.get(field);
    }

    private String at(String field) {
        return place.isEmpty() ? field : place + "." + field;
    }

    private static String plain(JsonNode node, String place) {
        if (!node.isTextual()) {
            throw new RoutineUnreadable(Reason.WRONG, place);
        }
        return node.textValue();
    }

    private static String name(JsonNode node, String place) {
        var name = plain(node, place);
        if (!NAME.matcher(name).matches()) {
            throw new RoutineUnreadable(Reason.WRONG, place);
        }
        return name;
    }

    private static <E extends Enum<E>> E choice(JsonNode node, String place, Class<E> type) {
        try {
            return Enum.valueOf(type, plain(node, place));
        } catch (IllegalArgumentException e) {
            throw new RoutineUnreadable(Reason.WRONG, place);
        }
    }

    /** Controls, and halves of a letter. A line break is fine. */
    private static boolean unprintable(int letter) {
        return letter != '\n' && Character.isISOControl(letter)
                || letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    }

    /** How one entry of a list is read. */
    private interface Entry<T> {
        T read(JsonNode node, String place);
    }
}
