package no.vern.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutineLibraryTest {
    private static final Set<Per> PERSONS = Set.of(Per.EXPOSED, Per.WITNESS, Per.FAMILY, Per.NEXT_OF_KIN);

    private final RoutineLibrary library = RoutineLibrary.shipped();

    static Stream<Step> steps() {
        return RoutineLibrary.shipped().all().stream().flatMap(routine -> routine.steps().stream());
    }

    @Test
    void everyTextIsThereInThreeLanguages() {
        var words = Stream.of(
                        steps().flatMap(step -> Stream.of(step.text(), step.help())),
                        library.all().stream().map(Routine::name),
                        library.all().stream()
                                .flatMap(routine -> routine.inherits().stream())
                                .map(Inherited::reason),
                        library.guards().stream().map(Guard::text),
                        library.bases().stream().map(LegalBasis::text))
                .flatMap(stream -> stream);
        assertThat(words)
                .allSatisfy(text -> assertThat(Stream.of("nb", "nn", "en").map(text::text))
                        .noneMatch(String::isBlank)
                        .noneMatch(word -> word.contains("TODO") || !word.equals(word.strip())));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void stepsAreWrittenInEachLanguageForItself(Step step) {
        assertThat(step.help().en()).isNotEqualTo(step.help().nb());
        assertThat(step.help().nn()).isNotEqualTo(step.help().nb());
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Varsle nærmeste leder",
        "nn, Varsle næraste leiar",
        "en, Notify your line manager",
        "sv, Varsle nærmeste leder"
    })
    void aTextIsGivenInTheLanguageAskedForElseInBokmaal(String language, String text) {
        assertThat(library.step("F06").text().text(language)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-01", "2026-06-01"})
    void everyLegalBasisHoldsBeforeAndAfterTheChangeOfLaw(LocalDate day) {
        assertThat(steps().map(Step::basis).filter(basis -> basis != null))
                .isNotEmpty()
                .allSatisfy(basis -> assertThat(library.basis(basis, day)).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "violence-follow-up, 2025-12-31, § 23A-5",
        "violence-follow-up, 2026-01-01, kapittel 3A",
        "violence-routines, 2025-12-31, § 23A-4",
        "violence-routines, 2026-01-01, kapittel 3A",
        "violence-risk, 2025-12-31, § 23A-1",
        "violence-risk, 2026-01-01, kapittel 3A",
        "participation, 2026-11-21, § 2-3",
        "injury-register, 2026-11-21, § 5-1",
        "serious-injury-notice, 2026-11-21, § 5-2",
        "nav-notice, 2026-11-21, § 13-14"
    })
    void aParagraphIsCitedAsItWasNumberedOnTheDay(String id, LocalDate day, String paragraph) {
        assertThat(library.basis(id, day)).map(LegalBasis::paragraph).contains(paragraph);
    }

    @Test
    void noTwoNumberingsOfALawHoldOnOneDay() {
        assertThat(library.bases()).allSatisfy(basis -> assertThat(library.bases())
                .filteredOn(other -> other.id().equals(basis.id()) && other.holdsOn(basis.validFrom()))
                .containsExactly(basis));
    }

    @Test
    void aLawThatDidNotHoldYetIsNotCited() {
        assertThat(library.basis("violence-follow-up", LocalDate.of(2016, 12, 31)))
                .isEmpty();
    }

    @Test
    void onlyAPersonMayDeclineOrThoseWhoAreAskedToAMeeting() {
        assertThat(steps().filter(Step::declinable)).isNotEmpty().allMatch(
                step -> PERSONS.contains(step.per()) || step.kind() == StepKind.MEETING);
    }

    @Test
    void firstAidForTheMindHasItsSixElements() {
        assertThat(library.step("F09").help().nb().lines())
                .containsExactly(
                        "• Skap ro.",
                        "• Vis omsorg og nærvær.",
                        "• Godta alle følelser.",
                        "• Følg behovet til den som er rammet.",
                        "• Lytt.",
                        "• Spør om situasjonen.");
        assertThat(library.step("F09").help().nn().lines()).hasSize(6);
        assertThat(library.step("F09").help().en().lines()).hasSize(6);
    }

    @Test
    void aThreatFromAfarInheritsTheRestOfTheThreatsRoutine() {
        assertThat(library.steps(library.routine("remote-threats")).stream().map(Step::id))
                .containsExactly(
                        "D01", "D02", "D03", "D04", "T05", "T06", "T08", "T09", "T10", "T11", "T12", "T13", "T14");
        assertThat(library.routine("remote-threats").inherits().getFirst().notRelevant())
                .containsExactly("T01", "T02");
    }

    @Test
    void whatIsOursIsMarkedAsAProposal() {
        assertThat(Stream.of("accident", "illness", "near-miss", "other-deviation")
                        .flatMap(id -> library.routine(id).steps().stream()))
                .allMatch(step ->
                        step.source().contains("forslag") || step.source().startsWith("aml §"));
        assertThat(steps().filter(step -> step.source().equals("Verns forslag"))).allMatch(step -> step.basis() == null);
    }

    @Test
    void anUnknownIdIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> library.routine("none"));
        assertThatIllegalArgumentException().isThrownBy(() -> library.step("F99"));
        assertThatIllegalArgumentException().isThrownBy(() -> library.guard("G31"));
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> ShippedFiles.fromClassPath("none.json"))
                .withMessage("Missing routine file none.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "threats.json         | \"id\": \"threats\" | \"id\": \"other\"   | Malformed routine file"
                        + " threats.json: its id is other",
                "threats.json         | \"ALONE\"           | \"ALOHA\"           | Malformed routine file"
                        + " threats.json: routine.unreadable.wrong steps[0].condition",
                "threats.json         | \"version\": 1      | \"version\": 1, !   | Malformed routine file"
                        + " threats.json: routine.unreadable.notJson",
                "threats.json         | \"T02\"             | \"T01\"             | Malformed routine file"
                        + " threats.json: routine.unreadable.twice steps",
                "threats.json         | \"T02\"             | \"F02\"             | Stands twice in the shipped"
                        + " routines: F02",
                "threats.json         | \"G15\"             | \"G99\"             | Step T12 names an unknown guard:"
                        + " G99",
                "police-report.json   | \"penal-code\"      | \"none\"            | Step P01 names an unknown legal"
                        + " basis: none",
                "remote-threats.json  | \"T09\"             | \"T99\"             | Inherits steps that are not there:"
                        + " threats",
                "guards.json          | \"SOFT\"            | \"WEAK\"            | Malformed routine file"
                        + " guards.json: routine.unreadable.wrong guards[12].kind"
            })
    void aMalformedFileIsNamedWithThePlace(String file, String good, String bad, String message) {
        UnaryOperator<String> files = name -> name.equals(file)
                ? ShippedFiles.fromClassPath(name).replace(good, bad)
                : ShippedFiles.fromClassPath(name);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> RoutineLibrary.read(files))
                .withMessage(message);
    }
}
