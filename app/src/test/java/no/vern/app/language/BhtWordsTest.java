package no.vern.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** "Er det meldt til BHT?" has a neuter answer; an incident is "ei hending", and several are "melde". */
class BhtWordsTest {
    @Test
    void theAnswerAgreesWithItsQuestion() {
        assertThat(said(Language.NN, "code.BhtDecision.REPORTED", "code.BhtDecision.NOT_REPORTED", "bht.reason.label"))
                .containsExactly("Meldt, med samtykke", "Ikkje meldt", "Ikkje meldt fordi");
        assertThat(said(Language.NN, "bht.toldAt.label", "bht.channel.label", "bht.toldBy.label"))
                .containsExactly("Dato meldt", "Meldt gjennom", "Meldt til BHT av");
        assertThat(said(Language.NB, "bht.toldAt.label", "settings.field.toldAt")).containsOnly("Dato meldt");
        assertThat(said(Language.NN, "settings.field.toldAt", "settings.field.toldBy"))
                .containsExactly("Dato meldt", "Meldt av");
    }

    @Test
    void theWorkbookCountsIncidents() {
        assertThat(said(Language.NB, "amu.bht.told", "amu.bht.untold")).containsExactly("Meldt til BHT", "Ikke meldt");
        assertThat(said(Language.NN, "amu.bht.told", "amu.bht.untold")).containsExactly("Melde til BHT", "Ikkje melde");
    }

    @Test
    void theWorkbookSaysThatNobodyCouldReportWhatIsOnlyKept() {
        assertThat(said(Language.NB, "amu.bht.sentence").toList()).singleElement().asString().contains("fra før");
        assertThat(said(Language.NN, "amu.bht.sentence").toList()).singleElement().asString().contains("frå før");
    }

    private static Stream<String> said(Language language, String... keys) {
        var texts = Texts.of(language);
        return Stream.of(keys).map(texts::get);
    }
}
