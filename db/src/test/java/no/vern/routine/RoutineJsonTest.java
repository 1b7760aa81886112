package no.vern.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoutineJsonTest {
    private static final String GOOD = ShippedFiles.fromClassPath("police-report.json");

    static List<Routine> routines() {
        return RoutineLibrary.shipped().all();
    }

    @ParameterizedTest
    @MethodSource("routines")
    void whatIsWrittenIsReadBackTheSame(Routine routine) {
        assertThat(RoutineJson.read(RoutineJson.write(routine))).isEqualTo(routine);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\": 1             | \"version\": 0               | routine.unreadable.wrong   | version",
                "\"version\": 1             | \"version\": 1.5             | routine.unreadable.wrong   | version",
                "\"version\": 1             | \"version\": 99999999999     | routine.unreadable.notJson | ''",
                "\"version\": 1             | \"version\": 9999999999      | routine.unreadable.wrong   | version",
                "\"version\": 1             | \"version\": \"1\"           | routine.unreadable.wrong   | version",
                "\"version\": 1,            | ''                           | routine.unreadable.missing | version",
                "\"version\": 1             | \"version\": 1, \"more\": 1  | routine.unreadable.unknown | ''",
                "\"version\": 1             | \"version\": 1, \"id\": \"x\" | routine.unreadable.notJson | ''",
                "\"2026-01-01\"             | \"2026-02-30\"               | routine.unreadable.wrong   | validFrom",
                "\"2026-01-01\"             | \"+999999999-01-01\"         | routine.unreadable.wrong   | validFrom",
                "\"police-report\"          | \"../police\"                | routine.unreadable.wrong   | id",
                "\"police-report\"          | null                         | routine.unreadable.wrong   | id",
                "\"P02\"                    | \"P01\"                      | routine.unreadable.twice   | steps",
                "\"P02\"                    | \"P 2\"                      | routine.unreadable.wrong   | steps[1].id",
                "\"DECISION\"               | \"decision\"                 | routine.unreadable.wrong   |"
                        + " steps[0].kind",
                "\"POLICE_REPORT\"          | 3                            | routine.unreadable.wrong   |"
                        + " steps[1].condition",
                "[\"POLICE\"]               | \"POLICE\"                   | routine.unreadable.wrong   |"
                        + " steps[1].recipients",
                "[\"POLICE\"]               | [\"POLICE\", []]             | routine.unreadable.wrong   |"
                        + " steps[1].recipients[1]",
                "\"NONE\"                   | \"P99999D\"                  | routine.unreadable.wrong   |"
                        + " steps[0].deadline",
                "\"NONE\"                   | \"WITHIN\"                   | routine.unreadable.wrong   |"
                        + " steps[0].deadline",
                "\"NONE\"                   | \"LAST_TALK/P1M\"            | routine.unreadable.wrong   |"
                        + " steps[0].deadline",
                "\"acute\": false           | \"acute\": \"false\"         | routine.unreadable.wrong   |"
                        + " steps[0].acute",
                "\"Anmeldelse\"             | \" \"                        | routine.unreadable.wrong   | name.nb",
                "\"Anmeldelse\"             | \"a\\u0000b\"                | routine.unreadable.wrong   | name.nb",
                "\"Anmeldelse\"             | \"\\ud800\"                  | routine.unreadable.wrong   | name.nb",
                "\"Anmeldelse\"             | [[[[[[[[[[]]]]]]]]]]         | routine.unreadable.notJson | ''",
                "\"guard\": \"G19\"         | \"guard\": null              | routine.unreadable.wrong   |"
                        + " steps[0].guard"
            })
    void whatWasNotWrittenByVernIsRefusedWithThePlace(String good, String bad, String key, String place) {
        assertThat(GOOD).contains(good);
        var at = GOOD.indexOf(good);
        var text = GOOD.substring(0, at) + bad + GOOD.substring(at + good.length());
        var refused = catchThrowableOfType(RoutineUnreadable.class, () -> RoutineJson.read(text));
        assertThat(refused.messageKey()).isEqualTo(key);
        assertThat(refused.problem().field()).isEqualTo(place);
        assertThat(refused.arguments()).containsExactly(place);
    }

    static Stream<String> nonsense() {
        return Stream.of(
                "",
                " ",
                "null",
                "[]",
                "1",
                "{}",
                "{",
                "\"" + "x".repeat(10_000) + "\"",
                "[".repeat(100_000),
                "x".repeat(JsonText.LONGEST + 1),
                GOOD + GOOD,
                GOOD + "x",
                GOOD.replace("Anmeldelse", "x".repeat(Fields.LONGEST_TEXT + 1)),
                GOOD.replace("[\"POLICE\"]", "[" + "\"POLICE\",".repeat(Fields.LONGEST_LIST) + "\"POLICE\"]"));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void nonsenseIsRefused(String text) {
        assertThat(catchThrowableOfType(RoutineUnreadable.class, () -> RoutineJson.read(text)))
                .isNotNull();
    }

    @Test
    void theMessageHoldsNothingOfTheText() {
        var refused = catchThrowableOfType(
                RoutineUnreadable.class, () -> RoutineJson.read(GOOD.replace("\"version\"", "\"Kari Nordmann\"")));
        assertThat(refused).hasMessage("routine.unreadable.missing version").hasNoCause();
    }

    @Property(tries = 300)
    void aDamagedTextIsEitherReadOrRefused(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int damages) {
        var random =
                RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(seed);
        var text = new StringBuilder(GOOD);
        for (var left = damages; left > 0; left--) {
            var at = random.nextInt(text.length());
            text.replace(at, Math.min(text.length(), at + random.nextInt(4)), "" + (char) random.nextInt(0x250));
        }
        readOrRefuse(text.toString());
    }

    @Property(tries = 200)
    void anyTextIsEitherReadOrRefused(@ForAll @NotEmpty String text) {
        readOrRefuse(text);
        readOrRefuse(GOOD.replace("Anmeldelse", text));
    }

    private static void readOrRefuse(String text) {
        try {
            var routine = RoutineJson.read(text);
            assertThat(RoutineJson.read(RoutineJson.write(routine))).isEqualTo(routine);
        } catch (RoutineUnreadable e) {
            assertThat(e.messageKey()).startsWith("routine.unreadable.");
        }
    }
}
