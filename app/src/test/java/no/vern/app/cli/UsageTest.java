package no.vern.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    private final CommandRun vern = new CommandRun();

    @Test
    void withoutACommandTheWindowOpens() {
        assertThat(vern.with("DISPLAY", ":0").run()).isZero();
        assertThat(vern.opened()).hasSize(1).containsOnlyNulls();
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void withoutADisplayItSaysSo() {
        assertThat(vern.run()).isZero();
        assertThat(vern.opened()).isEmpty();
        assertThat(vern.out()).startsWith("Det finnes ingen skjerm her, så vinduet kan ikke åpnes.");
    }

    @Test
    void aFolderThatIsNoWorkspaceIsNotOpened() {
        assertThat(vern.with("DISPLAY", ":0").run("open", "finnes-ikke")).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.opened()).isEmpty();
    }

    @Test
    void tellsItsVersion() {
        assertThat(vern.run("--version")).isZero();
        assertThat(vern.out()).isEqualToIgnoringNewLines("Vern 1.2.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void everyCommandHasHelpInEveryLanguage(String language) {
        vern.with("VERN_LANGUAGE", language);

        assertThat(vern.run("help")).isZero();
        for (var command : new String[] {"new", "demo", "recover", "passphrase", "codes"}) {
            assertThat(vern.run(command, "--help")).as(command).isZero();
            assertThat(vern.out().lines().filter(line -> !line.isBlank()).count()).as(command).isGreaterThan(3);
        }
    }

    @Test
    void aPercentSignInAHelpTextStandsAsItIs() {
        assertThat(vern.run("screens", "--help")).isZero();
        assertThat(vern.out()).contains("125 %.").doesNotContain("%%");
    }

    @Test
    void aMissingOptionIsNamed() {
        assertThat(vern.run("new", "x", "--organisation", "Vik", "--role", "advisor")).isEqualTo(ExitCode.USAGE);
        assertThat(vern.err()).isEqualToIgnoringNewLines("Dette mangler: --user. Se «vern new --help».");
    }

    @Test
    void aValueThatDoesNotFitIsNamed() {
        assertThat(vern.run("new", "x", "--organisation", "Vik", "--user", "Ida", "--role", "sjef"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(vern.err())
                .isEqualToIgnoringNewLines(
                        "«sjef» passer ikke som --role. Velg en av disse: advisor, nurse, administrator.");
        assertThat(vern.run("demo", "x", "--incidents", "mange")).isEqualTo(ExitCode.USAGE);
        assertThat(vern.err())
                .isEqualToIgnoringNewLines("«mange» passer ikke som --incidents. Se «vern demo --help».");
    }

    @ParameterizedTest
    @CsvSource({
        "nb, --seed kan bare stå én gang. Se «vern demo --help».",
        "nn, --seed kan berre stå éin gong. Sjå «vern demo --help».",
        "en, --seed can be there only once. See “vern demo --help”."
    })
    void anOptionThatIsThereTwiceIsNamedInTheUsersLanguage(String language, String sentence) {
        vern.with("VERN_LANGUAGE", language);

        assertThat(vern.run("demo", "x", "--seed", "1", "--seed", "2")).isEqualTo(ExitCode.USAGE);
        assertThat(vern.err()).isEqualToIgnoringNewLines(sentence);
    }

    @Test
    void helpForWhatIsNotThereSaysSo() {
        assertThat(vern.run("help", "slett")).isEqualTo(ExitCode.USAGE);
        assertThat(vern.err()).isEqualToIgnoringNewLines("«slett» hører ikke hjemme her. Se «vern --help».");
    }

    @Test
    void anUnknownCommandIsNamed() {
        assertThat(vern.run("slett")).isEqualTo(ExitCode.USAGE);
        assertThat(vern.err()).isEqualToIgnoringNewLines("«slett» hører ikke hjemme her. Se «vern --help».");
    }

    @Test
    void aPassphraseIsNeverAnArgument() {
        assertThat(vern.run("user", "list", "x", "--passphrase", "hemmelig")).isEqualTo(ExitCode.USAGE);
        assertThat(vern.out() + vern.err()).doesNotContain("hemmelig");
    }

    @Test
    void aGroupWithoutItsSecondWordShowsWhatThereIs() {
        assertThat(vern.run("user")).isEqualTo(ExitCode.USAGE);
        assertThat(vern.err()).contains("add", "list", "remove");
    }

    @Test
    void codesAreListedWithTheirNames() {
        assertThat(vern.run("codes", "types")).isZero();
        assertThat(vern.lines()).anySatisfy(line -> assertThat(line).startsWith("PHYSICAL_VIOLENCE "));
        assertThat(vern.run("codes", "perpetrators")).isZero();
        assertThat(vern.lines()).hasSizeGreaterThan(5);
        assertThat(vern.run("codes", "bodyParts")).isZero();
        assertThat(vern.lines()).anySatisfy(line -> assertThat(line).startsWith("hode "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void theHelpNamesEveryListAndEveryListHasNames(String language) {
        vern.with("VERN_LANGUAGE", language).run("codes", "--help");
        assertThat(List.of(vern.out().split("[\\s,.]+"))).containsAll(CodesCommand.names());

        for (var list : CodesCommand.names()) {
            assertThat(vern.run("codes", list)).as(list).isZero();
            assertThat(vern.lines()).as(list).hasSizeGreaterThan(1);
        }
    }

    @Test
    void anUnknownListIsNamed() {
        assertThat(vern.run("codes", "farger")).isEqualTo(ExitCode.USAGE);
        assertThat(vern.err()).startsWith("Det finnes ingen liste som heter «farger». Velg en av disse: types, ");
    }
}
