package no.vern.app.measure;

import no.vern.app.language.Texts;
import no.vern.incident.IncidentType;
import no.vern.measure.MeasureEffect;
import no.vern.statistics.RateComparison;
import no.vern.statistics.RateComparison.Compared;
import no.vern.statistics.RateComparison.TooFew;
import org.jspecify.annotations.Nullable;

/** What incidents before and after a measure say, in a sentence; more reports are not worse. */
final class EffectText {
    private final Texts texts;

    EffectText(Texts texts) {
        this.texts = texts;
    }

    String of(MeasureEffect effect, @Nullable IncidentType against) {
        var counts = texts.get(
                "measure.effect.counts",
                against == null ? "" : texts.of(against),
                effect.before().events(),
                Math.round(effect.before().exposure() * 12),
                effect.after().events(),
                Math.round(effect.after().exposure() * 12));
        return counts + " " + finding(effect.comparison());
    }

    private String finding(RateComparison comparison) {
        return switch (comparison) {
            case TooFew _ -> texts.get("measure.effect.tooFew");
            case Compared compared -> texts.get(
                    "measure.effect." + compared.finding().name(),
                    number(compared.ratio()),
                    number(compared.low()),
                    number(compared.high()));
        };
    }

    private String number(double ratio) {
        return Double.isInfinite(ratio) ? "∞" : String.format(texts.language().locale(), "%.2f", ratio);
    }
}
