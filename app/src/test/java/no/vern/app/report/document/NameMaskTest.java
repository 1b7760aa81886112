package no.vern.app.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameMaskTest {
    private final NameMask mask = new NameMask(List.of("Dag Bo", "Berit Åsen"), "[navn]");

    @Test
    void namesAreHiddenHoweverTheyAreWritten() {
        assertThat(mask.apply("berit og ÅSEN, Dag Bos sønn, dag bo")).isEqualTo("[navn] og [navn], [navn] sønn, [navn]");
        assertThat(mask.apply("Dag kom, og BO gikk")).isEqualTo("[navn] kom, og [navn] gikk");
    }

    @Test
    void aShortNameThatIsAWordIsHiddenOnlyAsAName() {
        assertThat(mask.apply("Samtale neste dag, skal bo hos sin mor"))
                .isEqualTo("Samtale neste dag, skal bo hos sin mor");
    }
}
