package no.vern.app.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vern.codelist.NavList;
import no.vern.injury.InjuryLine;

/**
 * What the register after the Working Environment Act § 5-1 holds of one case, in words: a text for each of the injured,
 * told apart by a number where there are several. Names are masked, and medical detail stands in it with a consent only.
 */
final class RegisterLines {
    private final List<InjuryLine> lines;
    private final CaseWords words;
    private final NameMask mask;

    RegisterLines(CaseFile file, CaseWords words, NameMask mask) {
        this.lines = file.register();
        this.words = words;
        this.mask = mask;
    }

    String workDone() {
        return each(line -> mask.apply(line.harm().workDone()));
    }

    String tasks() {
        return each(line -> mask.apply(line.harm().tasks()));
    }

    String factors() {
        return each(line -> mask.apply(line.harm().factors()));
    }

    String illOn() {
        return each(line -> words.day(line.harm().illOn()));
    }

    /** The injury, or why it is not told. */
    String injury() {
        return each(line -> line.medical() ? consented(line) : words.get("case.register.injury.none"));
    }

    private String consented(InjuryLine line) {
        var harm = line.harm();
        var told = new ArrayList<String>();
        Stream.of(
                        words.nav(NavList.INJURY_TYPE, harm.injuryType()),
                        words.nav(NavList.BODY_PART, harm.bodyPart()))
                .filter(text -> !text.isBlank())
                .forEach(told::add);
        if (harm.absenceDays() != null) {
            told.add(words.get("case.register.absence", harm.absenceDays()));
        }
        var consent = words.get("case.register.consent", words.day(line.facts().consentOn()));
        return told.isEmpty() ? consent : String.join(", ", told) + ". " + consent;
    }

    private String each(Function<InjuryLine, String> text) {
        if (lines.size() < 2) {
            return lines.stream().map(text).findFirst().orElse("");
        }
        return IntStream.range(0, lines.size())
                .filter(at -> !text.apply(lines.get(at)).isBlank())
                .mapToObj(at -> words.get("case.register.one", at + 1, text.apply(lines.get(at))))
                .collect(Collectors.joining("\n"));
    }
}
