package no.vern.routine;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells in each language where a step stands. A source is written in bokmål once; the words in it that are ours are
 * put into the other languages, the names of laws and the numbers stay.
 */
public final class SourceWords {
    private static final SourceWords SHIPPED = new SourceWords();

    private final List<Words> phrases;
    private final Pattern ours;

    private SourceWords() {
        phrases = ShippedFiles.fromClassPath("sources.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(";"))
                .map(cells -> new Words(cells[0], cells[1], cells[2]))
                .toList();
        // The first that fits is taken, so that longer ones stand before what they begin or end with.
        ours = Pattern.compile(
                phrases.stream().map(words -> Pattern.quote(words.nb())).collect(Collectors.joining("|")));
    }

    /** The source in the language {@code nb}, {@code nn} or {@code en}; what an organisation wrote itself stays. */
    public static String text(String source, String language) {
        return SHIPPED.ours.matcher(source).replaceAll(found -> Matcher.quoteReplacement(SHIPPED.phrase(found.group())
                .text(language)));
    }

    private Words phrase(String bokmaal) {
        return phrases.stream()
                .filter(words -> words.nb().equals(bokmaal))
                .findFirst()
                .orElseThrow();
    }
}
