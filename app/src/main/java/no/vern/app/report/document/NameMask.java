package no.vern.app.report.document;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.incident.AffectedPerson;

/** Takes people's names out of what was written freely. It knows only the names that it is given. */
public final class NameMask {
    private static final int SHORTEST = 2;

    private final Pattern names;
    private final String instead;

    /** @param instead what stands where a name stood */
    public NameMask(Collection<String> names, String instead) {
        this.instead = Matcher.quoteReplacement(instead);
        var words = names.stream()
                .flatMap(NameMask::spellings)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.names = Pattern.compile(
                words.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + words + ")(?:['’]?s)?(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
