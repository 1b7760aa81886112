package no.vern.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.vern.app.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayNamesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "NB, 2026-11-02, man 2/11",
        "NN, 2026-11-02, mån 2/11",
        "NN, 2026-11-20, fre 20/11",
        "EN, 2026-11-02, Mon 2/11",
        "NB, 2027-01-02, 2/1-27",
    })
    void areShortAndNoOtherWord(Language language, LocalDate day, String written) {
        assertThat(new DayNames(language.locale()).of(day, TODAY)).isEqualTo(written);
    }
}
