package no.vern.app.quickentry;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The words of {@code words.properties}, by what they stand for. */
final class Words {
    private final Properties lines = new Properties();

    Words() {
        var file = Objects.requireNonNull(Words.class.getResourceAsStream("words.properties"));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The phrases of every line {@code prefix.suffix}, with what the suffix stands for. */
    <T> Phrases<T> phrases(String prefix, Function<String, T> meaning) {
        var phrases = new Phrases<T>();
        each(prefix, (phrase, suffix) -> phrases.add(phrase, meaning.apply(suffix)));
        return phrases;
    }

    /** The phrases of the one line that is called so. */
    Phrases<Boolean> named(String name) {
        var phrases = new Phrases<Boolean>();
        for (var phrase : lines.getProperty(name).split(",")) {
            phrases.add(phrase.strip(), true);
        }
        return phrases;
    }

    private void each(String prefix, BiConsumer<String, String> phraseAndSuffix) {
        for (var name : lines.stringPropertyNames()) {
            if (name.startsWith(prefix + ".")) {
                for (var phrase : lines.getProperty(name).split(",")) {
                    phraseAndSuffix.accept(phrase.strip(), name.substring(prefix.length() + 1));
                }
            }
        }
    }
}
