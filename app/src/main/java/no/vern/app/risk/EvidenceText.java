package no.vern.app.risk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import no.vern.app.language.Texts;
import no.vern.app.ui.CellText;
import no.vern.risk.Evidence;

/** What the incidents say beside a guess, in a sentence. */
final class EvidenceText {
    private static final MathContext TWO_FIGURES = new MathContext(2);

    private final Texts texts;

    EvidenceText(Texts texts) {
        this.texts = texts;
    }

    /** @param supported the levels of frequency that the rate speaks for, by name */
    String rate(Evidence evidence, String supported) {
        var rate = evidence.rate();
        return texts.get(
                "risk.evidence.rate",
                rate.events(),
                new CellText(texts).of(evidence.from()),
                figure(rate.observed()),
                figure(rate.low()),
                figure(rate.high()),
                supported);
    }

    /** Two figures tell as much as a count of a few events can. */
    private String figure(double value) {
        var format = NumberFormat.getInstance(texts.language().locale());
        format.setMaximumFractionDigits(3);
        return format.format(new BigDecimal(value).round(TWO_FIGURES));
    }
}
