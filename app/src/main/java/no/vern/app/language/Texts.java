package no.vern.app.language;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The sentences of one language. Each package that speaks has a {@code messages.properties} (bokmål) with {@code _nn}
 * and {@code _en} beside it; keys are {@code screen.element.kind} and unique across all of them.
 */
public final class Texts {
    /** The packages that have a file with sentences. */
    public static final List<String> BUNDLES = List.of(
            "language",
            "incident",
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
            "investigation");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final Map<String, String> sentences;

    private Texts(Language language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    public static Texts of(Language language) {
        var locale = language == Language.NB ? Locale.ROOT : Locale.of(language.code());
        var sentences = new LinkedHashMap<String, String>();
        for (var name : BUNDLES) {
            var bundle = ResourceBundle.getBundle("no.vern.app." + name + ".messages", locale, NO_FALLBACK);
            bundle.keySet().forEach(key -> sentences.put(key, bundle.getString(key)));
        }
        return new Texts(language, sentences);
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
}
