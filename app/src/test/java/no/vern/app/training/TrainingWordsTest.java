package no.vern.app.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.ui.Badge;
import no.vern.app.ui.Tone;
import no.vern.training.Reach;
import org.junit.jupiter.api.Test;

class TrainingWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private final TrainingWords words = new TrainingWords(Texts.of(Language.NB));

    @Test
    void saysHowManyOfHowMany() {
        assertThat(words.reach(new Reach(14, 20, TODAY, null, false))).isEqualTo("14 av 20 (70 %)");
        assertThat(words.reach(new Reach(1, null, TODAY, null, false))).isEqualTo("Én person");
        assertThat(words.reach(new Reach(0, 20, null, null, false))).isEqualTo("Ikke registrert ennå");
        assertThat(words.reach(new Reach(0, 20, null, null, true))).isEqualTo("Planlagt, ikke holdt ennå");
    }

    @Test
    void saysWhenItIsDue() {
        var last = TODAY.minusYears(1);
        assertThat(words.days(new Reach(1, 2, last, TODAY, false), TODAY))
                .isEqualTo("sist 15.06.2025 · neste innen 15.06.2026");
        assertThat(words.days(new Reach(1, 2, last, TODAY.minusDays(1), false), TODAY))
                .isEqualTo("sist 15.06.2025 · skulle vært gjentatt innen 14.06.2026");
    }

    @Test
    void lateIsToldByShapeAndColour() {
        assertThat(words.badge(new Reach(20, 20, TODAY, null, false), TODAY))
                .isEqualTo(new Badge("100 %", Tone.GOOD, Badge.Shape.DOT));
        assertThat(words.badge(new Reach(20, 20, TODAY, TODAY.minusDays(1), false), TODAY))
                .isEqualTo(new Badge("100 %", Tone.ATTENTION, Badge.Shape.TRIANGLE));
        assertThat(words.badge(new Reach(0, 20, null, null, false), TODAY))
                .isEqualTo(new Badge("–", Tone.ATTENTION, Badge.Shape.RING));
    }
}
