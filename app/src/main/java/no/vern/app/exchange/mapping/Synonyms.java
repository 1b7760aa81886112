package no.vern.app.exchange.mapping;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Words that files use for what Vern calls otherwise: data, in {@code headings-….json} and {@code values.json}. */
final class Synonyms {
    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)");

    private Synonyms() {}

    /** Headings by the field's key; {@code occurredAt.time} is the time of day in a column of its own. */
    static Map<String, List<String>> headings(ImportKind kind) {
        return read("headings-" + kind.key() + ".json", new TypeReference<Map<String, List<String>>>() {});
    }

    /** Values by the name of the list and the code. */
    static Map<String, Map<String, List<String>>> values() {
        return read("values.json", new TypeReference<Map<String, Map<String, List<String>>>>() {});
    }

    private static <T> T read(String file, TypeReference<T> type) {
        try (var stream = Synonyms.class.getResourceAsStream(file)) {
            return new ObjectMapper().readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letters and digits alone, small, those of remarks in brackets, too. */
    static String whole(String text) {
        return key(text.replace("(", " ").replace(")", " "));
    }

    /** The letters and digits alone, small, without remarks in brackets: what two spellings have in common. */
    static String key(String text) {
        var key = new StringBuilder();
        var plain = text.indexOf('(') > 0 ? REMARK.matcher(text).replaceAll("") : text;
        plain.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }
}
