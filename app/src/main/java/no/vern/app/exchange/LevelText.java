package no.vern.app.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vern.language.Words;
import no.vern.risk.ConsequenceLevel;
import no.vern.risk.FrequencyLevel;
import no.vern.risk.RiskMatrix;

/**
 * The levels of one matrix as sheets name them: by their code, their number from the least on, their name in any
 * language, or number and name together.
 */
record LevelText(RiskMatrix matrix) {
    private static final Pattern NUMBERED = Pattern.compile("\\(?(\\d{1,2})(?:[.,]0+)?\\)?(?:[\\s.:)=–-]+(.*))?");

    private static final Pattern BARE = Pattern.compile("\\(?\\d+(?:[.,]0+)?\\)?");

    private record Level(String code, List<String> names) {}

    /** Whether it is a whole number alone: one that is no level tells that another scale was meant. */
    static boolean bare(String text) {
        return BARE.matcher(text.strip()).matches();
    }

    /** The code of the level of probability that is meant; empty when it is none of the matrix. */
    Optional<String> probability(String text) {
        return find(text, levels(matrix.probability(), FrequencyLevel::code, FrequencyLevel::name));
    }

    /** The same for consequence. */
    Optional<String> consequence(String text) {
        return find(text, levels(matrix.consequence(), ConsequenceLevel::code, ConsequenceLevel::name));
    }

    private static <T> List<Level> levels(
            List<T> levels, Function<T, String> code, Function<T, no.vern.routine.Words> name) {
        return levels.stream()
                .map(level -> new Level(code.apply(level), names(name.apply(level))))
                .toList();
    }

    private static List<String> names(no.vern.routine.Words name) {
        return Stream.of("nb", "nn", "en").map(name::text).map(Words::fold).distinct().toList();
    }

    private static Optional<String> find(String text, List<Level> levels) {
        var told = Words.fold(text);
        var named = named(told, levels);
        if (named.isPresent()) {
            return named;
        }
        var numbered = NUMBERED.matcher(told);
        if (!numbered.matches()) {
            return Optional.empty();
        }
        var number = Integer.parseInt(numbered.group(1));
        var name = numbered.group(2);
        return IntStream.rangeClosed(1, levels.size())
                .filter(place -> place == number)
                .mapToObj(place -> levels.get(place - 1))
                .filter(level -> name == null || name.isBlank() || names(level, name, levels))
                .map(Level::code)
                .findFirst();
    }

    /** A number with words beside it: they may be anybody's own, but not those of another level. */
    private static boolean names(Level level, String name, List<Level> levels) {
        return named(name.strip(), levels).map(level.code()::equals).orElse(true);
    }

    private static Optional<String> named(String told, List<Level> levels) {
        return levels.stream()
                .filter(level -> Words.fold(level.code()).equals(told) || level.names().contains(told))
                .map(Level::code)
                .findFirst();
    }
}
