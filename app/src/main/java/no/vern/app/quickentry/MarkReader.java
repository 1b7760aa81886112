package no.vern.app.quickentry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.vern.incident.Severity;

/** Reads {@code !1} to {@code !3} for severity and {@code +name} for a person. */
final class MarkReader {
    private static final Pattern GRADE = Pattern.compile("!([1-3])?");
    private static final Pattern EXCLAMATION = Pattern.compile("!{2,3}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final int LONGEST_NAME = 5;

    private final Map<String, Meaning.Somebody> persons;

    MarkReader(List<Meaning.Somebody> persons) {
        this.persons = persons.stream()
                .collect(Collectors.toMap(
                        person -> person.name().toLowerCase(Locale.ROOT), Function.identity(), (one, _) -> one));
    }

    Optional<Reading> severity(Token token) {
        var word = token.bare();
        if (EXCLAMATION.matcher(word).matches()) {
            return Optional.of(grade(word.length()));
        }
        var match = GRADE.matcher(word);
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.of(match.group(1) == null ? anyGrade() : grade(Integer.parseInt(match.group(1))));
    }

    private static Reading grade(int number) {
        return Reading.clear(new Meaning.Grade(Severity.values()[number - 1]), 1);
    }

    private static Reading anyGrade() {
        var grades = Arrays.stream(Severity.values()).map(Meaning.Grade::new).toList();
        return Reading.among(Meaning.Kind.SEVERITY, grades, 1);
    }

    /**
     * A name in quotes, the whole name of somebody in the register, or a word with the capitalised words and the number
     * that follow it: {@code +Kari Nordmann}, {@code +Ansatt 4}.
     *
     * @param meansElse whether something else than a name begins at a word, e.g. a day
     */
    Optional<Reading> person(List<Token> tokens, int index, IntPredicate meansElse) {
        var first = tokens.get(index).bare();
        if (!first.startsWith("+") || first.substring(1).replace("\"", "").isBlank()) {
            return Optional.empty();
        }
        if (first.startsWith("+\"")) {
            return Optional.of(Reading.clear(somebody(first.substring(1).replace("\"", "").strip()), 1));
        }
        for (int count = Math.min(LONGEST_NAME, tokens.size() - index); count > 1; count--) {
            var known = persons.get(name(tokens, index, count).toLowerCase(Locale.ROOT));
            if (known != null) {
                return Optional.of(Reading.clear(known, count));
            }
        }
        if (!Character.isLetter(first.charAt(1))) {
            return Optional.empty();
        }
        int count = 1;
        while (count < LONGEST_NAME
                && index + count < tokens.size()
                && !tokens.get(index + count - 1).ends()
                && goesOn(tokens.get(index + count).bare())
                && !meansElse.test(index + count)) {
            count++;
        }
        return Optional.of(Reading.clear(somebody(name(tokens, index, count)), count));
    }

    private static boolean goesOn(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) || NUMBER.matcher(word).matches();
    }

    private Meaning.Somebody somebody(String name) {
        return persons.getOrDefault(name.toLowerCase(Locale.ROOT), new Meaning.Somebody(name, null));
    }

    private static String name(List<Token> tokens, int index, int count) {
        return tokens.subList(index, index + count).stream()
                .map(Token::bare)
                .collect(Collectors.joining(" "))
                .substring(1);
    }
}
