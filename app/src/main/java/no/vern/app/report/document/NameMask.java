package no.vern.app.report.document;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.incident.AffectedPerson;

/**
 * Takes people's names out of what was written freely. It knows only the names that it is given. It would rather hide a
 * word too many; but a part of a name as short as "Bo" or "Dag" is a word, too, and is hidden only with a capital.
 */
public final class NameMask {
    private static final int SHORTEST = 2;
    private static final int SHORT = 3;

    private final Pattern names;
    private final String instead;

    /** @param instead what stands where a name stood */
    public NameMask(Collection<String> names, String instead) {
        this(names, Set.of(), instead);
    }

    /** @param own parts of names that are not hidden by themselves: the reader's own, which others may share */
    private NameMask(Collection<String> names, Set<String> own, String instead) {
        this.instead = Matcher.quoteReplacement(instead);
        var words = names.stream()
                .flatMap(NameMask::spellings)
                .filter(word -> !own.contains(word.toLowerCase(Locale.ROOT)))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(NameMask::pattern)
                .collect(Collectors.joining("|"));
        this.names = Pattern.compile(
                words.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + words + ")(?:['’]?s)?(?![\\p{L}\\p{N}])",
                Pattern.UNICODE_CASE);
    }

    private static String pattern(String word) {
        var quoted = Pattern.quote(word);
        boolean asWritten = word.length() <= SHORT && Character.isUpperCase(word.charAt(0));
        return asWritten ? "(?:" + quoted + "|" + Pattern.quote(word.toUpperCase(Locale.ROOT)) + ")" : "(?i:" + quoted + ")";
    }

    /** Hides who reported it, and every affected person, but the one that the text is for. */
    static NameMask ofOthers(CaseFile file, AffectedPerson person, CaseWords words) {
        var content = file.plan().incident().content();
        return new NameMask(
                Stream.concat(
                                content.affected().stream()
                                        .filter(other -> !Objects.equals(other.id(), person.id()))
                                        .map(AffectedPerson::name),
                                Stream.of(content.reportedBy()).filter(name -> !name.equalsIgnoreCase(person.name())))
                        .toList(),
                spellings(person.name()).map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()),
                words.get("case.masked"));
    }

    /** Hides who reported it, for a reader who sees who was affected. */
    static NameMask ofReporter(CaseFile file, CaseWords words) {
        var content = file.plan().incident().content();
        var told = content.affected().stream().map(AffectedPerson::name).toList();
        return new NameMask(
                Stream.of(content.reportedBy()).filter(name -> !told.contains(name)).toList(),
                words.get("case.masked"));
    }

    public String apply(String text) {
        return names.matcher(text).replaceAll(instead);
    }

    /** The whole name, and each part of it. */
    private static Stream<String> spellings(String name) {
        var whole = name.strip();
        return Stream.concat(Stream.of(whole), Arrays.stream(whole.split("[\\s,;]+")))
                .filter(word -> word.length() >= SHORTEST);
    }
}
