package no.vern.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureStatusTest {
    /** A row is where it stands, a column where it goes. */
    @ParameterizedTest
    @CsvSource({
        //            PLANNED STARTED BLOCKED DONE WORKS NOT_WORKING DROPPED
        "PLANNED,     -, x, x, x, -, -, x",
        "STARTED,     x, -, x, x, -, -, x",
        "BLOCKED,     x, x, -, -, -, -, x",
        "DONE,        -, x, -, -, x, x, -",
        "WORKS,       -, -, -, x, -, -, -",
        "NOT_WORKING, -, x, -, -, -, -, -",
        "DROPPED,     x, -, -, -, -, -, -"
    })
    void goesThere(MeasureStatus from, String planned, String started, String blocked, String done, String works,
            String not, String dropped) {
        var told = new String[] {planned, started, blocked, done, works, not, dropped};

        assertThat(Arrays.stream(MeasureStatus.values()).map(to -> from.canBecome(to) ? "x" : "-"))
                .containsExactly(told);
    }
}
