package no.vern.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import org.junit.jupiter.api.Test;

class MonthWordsTest {
    private static final String SEEN =
            "Diagrammet viser hvor mange av de registrerte hendelsene som skjedde i hver måned av 2025.";
    private static final String STEADY =
            "Ingen måned skiller seg ut fra den vanlige variasjonen gjennom året.";

    private LocalDate today = LocalDate.of(2026, 2, 1);

    @Test
    void monthsWithinTheUsualVariationAreSteady() {
        assertThat(said(20, 22, 19, 25, 18, 21, 20, 23, 17, 20, 24, 19)).isEqualTo(SEEN + " " + STEADY);
    }

    @Test
    void aMonthFarAboveIsNamedWithoutBlame() {
        assertThat(said(20, 22, 60, 25, 18, 21, 20, 23, 17, 20, 24, 19))
                .isEqualTo(SEEN
                        + " Flere enn den vanlige variasjonen tilsier: mars. Det kan også bety at flere har meldt.");
    }

    @Test
    void aMonthFarBelowIsNamedWithoutPraise() {
        assertThat(said(40, 42, 39, 45, 38, 41, 9, 43, 37, 40, 44, 39))
                .isEqualTo(SEEN
                        + " Færre enn den vanlige variasjonen tilsier: juli. Det kan også bety at færre har meldt.");
    }

    @Test
    void withAHiddenMonthNothingIsConcluded() {
        assertThat(said(20, 22, -1, 25, 18, 21, 90, 23, 17, 20, 24, 19))
                .isEqualTo(SEEN + " Måneder uten tall er skjermet; null er skrevet som 0.");
    }

    @Test
    void aMonthThatIsNotOverIsNoSignOfFewer() {
        today = LocalDate.of(2025, 12, 1);

        assertThat(said(40, 42, 39, 45, 38, 41, 40, 43, 37, 40, 44, 0)).isEqualTo(SEEN + " " + STEADY);
    }

    @Test
    void afterFewMonthsOrWithoutIncidentsNothingIsConcluded() {
        assertThat(said(20, 22, 19, 25, 80)).isEqualTo(SEEN);
        assertThat(said(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)).isEqualTo(SEEN);
    }

    /** One count a month from January on; −1 is hidden. */
    private String said(long... counts) {
        var rows = new ArrayList<TableRow>();
        var lines = new ArrayList<List<OptionalLong>>();
        for (int month = 1; month <= counts.length; month++) {
            rows.add(new TableRow(YearMonth.of(2025, month).toString(), 0, TableRow.Kind.SINGLE));
            lines.add(List.of(counts[month - 1] < 0 ? OptionalLong.empty() : OptionalLong.of(counts[month - 1])));
        }
        rows.add(new TableRow("Sum", 0, TableRow.Kind.TOTAL));
        lines.add(List.of(OptionalLong.empty()));
        var months = new ShownTable("Hendelser per måned", "Måned", rows, List.of("Sum"), lines);
        var period = AmuPeriod.of(2025, today, YearMonth.of(2025, counts.length));
        return new MonthWords(Texts.of(Language.NB)).sentence(months, period);
    }
}
