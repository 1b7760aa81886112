package no.vern.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/no/vern/app");
    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("../db/src/main/java"));
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern ASKED = Pattern.compile("texts(?:\\(\\))?\\s*\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern SHOWN = Pattern.compile(
            "(?:new (?:Label|Button|CheckBox|TitledPane|Text|Tooltip|ToggleButton|MenuItem)|setText|setPromptText"
                    + "|setAccessibleText|setTitle)\\(\\s*\"([^\"]*\\p{L}{2}[^\"]*)\"");
    private static final Set<String> SAME_IN_ALL_LANGUAGES = Set.of("Vern", "Ctrl+K");

    @Test
    void every_package_with_texts_is_listed() throws IOException {
        try (var folders = Files.list(RESOURCES)) {
            var speaking = folders.filter(folder -> Files.exists(folder.resolve("messages.properties")))
                    .map(folder -> folder.getFileName().toString())
                    .toList();

            assertThat(Texts.BUNDLES).containsExactlyInAnyOrderElementsOf(speaking);
        }
    }

    @Test
    void no_key_is_in_two_places() {
        var places = new HashMap<String, List<String>>();
        Texts.BUNDLES.forEach(bundle -> lines(file(bundle, "")).forEach(
                key -> places.computeIfAbsent(key, ignored -> new ArrayList<>()).add(bundle)));

        assertThat(places.entrySet().stream().filter(place -> place.getValue().size() > 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_nn", "_en"})
    void every_language_says_the_same(String language) {
        for (var bundle : Texts.BUNDLES) {
            assertThat(keys(bundle, language)).as(bundle + language).isEqualTo(keys(bundle, ""));
            assertThat(lines(file(bundle, language))).as(bundle + language).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"_nn", "_en"})
    void every_language_fills_in_the_same(String language) {
        for (var bundle : Texts.BUNDLES) {
            var first = read(file(bundle, ""));
            var second = read(file(bundle, language));
            first.stringPropertyNames().forEach(key -> assertThat(arguments(second.getProperty(key)))
                    .as(key + language)
                    .isEqualTo(arguments(first.getProperty(key))));
        }
    }

    @Test
    void every_text_is_used() {
        var literals = literals();
        var prefixes = literals.stream().filter(literal -> literal.matches("[a-z]\\w*\\..*\\.")).toList();
        var shorter = literals.stream().filter(literal -> literal.matches("[a-z]\\w*\\.")).toList();
        var suffixes = literals.stream().filter(literal -> literal.startsWith(".")).collect(Collectors.toSet());
        var unused = allKeys().stream()
                .filter(key -> !literals.contains(key) && !key.startsWith("code."))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .filter(key -> shorter.stream().noneMatch(start -> key.startsWith(start)
                        && suffixes.stream().anyMatch(key::endsWith)))
                .toList();

        assertThat(unused).isEmpty();
    }

    @Test
    void every_text_that_is_asked_for_is_there() {
        var known = allKeys();
        var asked = sources()
                .flatMap(source -> ASKED.matcher(source.getValue()).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).isNotEmpty().allSatisfy(key -> assertThat(known).contains(key));
    }

    @Test
    void no_view_speaks_past_the_texts() {
        var spoken = sources()
                .filter(source -> source.getKey().endsWith("View.java"))
                .flatMap(source -> SHOWN.matcher(source.getValue())
                        .results()
                        .map(match -> match.group(1))
                        .filter(text -> !SAME_IN_ALL_LANGUAGES.contains(text))
                        .map(text -> source.getKey() + ": " + text))
                .toList();

        assertThat(spoken).isEmpty();
    }

    /** A locked file has a password of its own; what opens a workspace has one word everywhere. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_nn", "_en"})
    void the_passphrase_has_one_word(String language) {
        var other = Pattern.compile("passord|password|passordfrase", Pattern.CASE_INSENSITIVE);
        for (var bundle : Texts.BUNDLES) {
            var texts = read(file(bundle, language));
            assertThat(texts.stringPropertyNames())
                    .filteredOn(key -> other.matcher(texts.getProperty(key)).find())
                    .allMatch(key -> key.startsWith("import.file.encrypted"));
        }
    }

    private static Set<String> allKeys() {
        return Texts.BUNDLES.stream()
                .flatMap(bundle -> keys(bundle, "").stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> literals() {
        return sources()
                .flatMap(source -> LITERAL.matcher(source.getValue()).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<Map.Entry<String, String>> sources() {
        return SOURCES.stream().flatMap(root -> {
            try (var files = Files.walk(root)) {
                return files.filter(file -> file.toString().endsWith(".java"))
                        .map(file -> Map.entry(file.toString(), text(file)))
                        .toList()
                        .stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Set<String> keys(String bundle, String language) {
        return new TreeSet<>(read(file(bundle, language)).stringPropertyNames());
    }

    /** The keys line by line, so that one that is there twice is seen. */
    private static List<String> lines(Path file) {
        return text(file).lines()
                .filter(line -> line.matches("[\\w.]+ ?=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    private static Set<Integer> arguments(String sentence) {
        var used = new TreeSet<Integer>();
        var format = new MessageFormat(sentence);
        for (int i = 0; i < 10; i++) {
            var filled = new Object[10];
            Arrays.fill(filled, 2);
            filled[i] = 7;
            var plain = new Object[10];
            Arrays.fill(plain, 2);
            if (!format.format(filled).equals(format.format(plain))) {
                used.add(i);
            }
        }
        return used;
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Path file(String bundle, String language) {
        return RESOURCES.resolve(bundle).resolve("messages" + language + ".properties");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
