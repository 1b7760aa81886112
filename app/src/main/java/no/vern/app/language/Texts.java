package no.vern.app.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import no.vern.workspace.RecordField;

/**
 * The sentences of one language. Each package that speaks has a {@code messages.properties} (bokmål) with {@code _nn}
 * and {@code _en} beside it; keys are {@code screen.element.kind} and unique across all of them.
 */
public final class Texts {
    /** The packages that have a file with sentences. */
    public static final List<String> BUNDLES = List.of(
            "language",
            "incident",
            "risk",
            "round",
            "standing",
            "list",
            "quickentry",
            "overview",
            "ui",
            "workspace",
            "shell",
            "organisation",
            "settings",
            "rules",
            "codes",
            "report",
            "cli",
            "exchange",
            "followup",
            "routine",
            "attachment",
            "measure",
            "drop",
            "training",
            "investigation");

    private final Language language;
    private final Map<String, String> sentences;

    private Texts(Language language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    public static Texts of(Language language) {
        var sentences = new HashMap<String, String>();
        for (var name : BUNDLES) {
            read(name, "", sentences);
            if (language != Language.NB) {
                read(name, "_" + language.code(), sentences);
            }
        }
        return new Texts(language, sentences);
    }

    private static void read(String bundle, String suffix, Map<String, String> sentences) {
        var file = "/no/vern/app/" + bundle + "/messages" + suffix + ".properties";
        try (var stream = Texts.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("Missing sentences " + file);
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            properties.forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Language language() {
        return language;
    }

    /**
     * The sentence of the key, filled with the arguments ({@code {0}}, {@code {1}} …; an apostrophe is written twice).
     *
     * @throws MissingResourceException when no file has the key
     */
    public String get(String key, Object... arguments) {
        var sentence = sentences.get(key);
        if (sentence == null) {
            throw new MissingResourceException("No text for " + key, Texts.class.getName(), key);
        }
        return plain(sentence) ? sentence : new MessageFormat(sentence, language.locale()).format(arguments);
    }

    /** Nearly all are: then there is nothing to fill in and no sign that means another. */
    private static boolean plain(String sentence) {
        return sentence.indexOf('{') < 0 && sentence.indexOf('\'') < 0 && sentence.indexOf('}') < 0;
    }

    /** The sentence of a key that may not be there, as it is written. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(sentences.get(key));
    }

    /** The name of a code, e.g. an incident type; its key is {@code code.<enum>.<constant>}. */
    public String of(Enum<?> code) {
        return get("code." + code.getDeclaringClass().getSimpleName() + "." + code.name());
    }

    /** The name of a record's field. */
    public String ofField(RecordField field) {
        return of((Enum<?>) field);
    }
}
