package no.vern.app.report;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.vern.app.language.Texts;
import no.vern.statistics.ControlChart;
import no.vern.statistics.ControlChart.Signal;
import no.vern.statistics.ControlChart.SignalKind;

/** Says what the months show: what is there to see, and whether it is more than chance. From shown sums only. */
final class MonthWords {
    private final Texts texts;

    MonthWords(Texts texts) {
        this.texts = texts;
    }

    String sentence(ShownTable months, AmuPeriod period) {
        var sentences = new ArrayList<String>();
        sentences.add(texts.get("amu.month.sentence", Integer.toString(period.year())));
        if (months.lines().anyMatch(row -> months.sum(row).isEmpty())) {
            sentences.add(texts.get("amu.month.gaps"));
        } else {
            sentences.addAll(reading(wholeMonths(months, period), period));
        }
        return String.join(" ", sentences);
    }

    /** Without the month that is not over. */
    private static List<Long> wholeMonths(ShownTable months, AmuPeriod period) {
        return months.lines()
                .filter(row -> YearMonth.parse(months.rows().get(row).label()).isBefore(YearMonth.from(period.today())))
                .mapToObj(row -> months.sum(row).getAsLong())
                .toList();
    }

    private List<String> reading(List<Long> counts, AmuPeriod period) {
        if (counts.size() < ControlChart.FEWEST_MONTHS || counts.stream().allMatch(count -> count == 0)) {
            return List.of();
        }
        var signals = ControlChart.of(YearMonth.from(period.first()), counts).signals();
        if (signals.isEmpty()) {
            return List.of(texts.get("amu.month.steady"));
        }
        var sentences = new ArrayList<String>();
        outside(signals, SignalKind.ABOVE_LIMITS, "amu.month.above", sentences);
        outside(signals, SignalKind.BELOW_LIMITS, "amu.month.below", sentences);
        levels(signals, sentences);
        return sentences;
    }

    private void outside(List<Signal> signals, SignalKind kind, String key, List<String> sentences) {
        var months = signals.stream()
                .filter(signal -> signal.kind() == kind)
                .map(signal -> name(signal.from()))
                .collect(Collectors.joining(", "));
        if (!months.isEmpty()) {
            sentences.add(texts.get(key, months));
        }
    }

    private void levels(List<Signal> signals, List<String> sentences) {
        for (var signal : signals) {
            switch (signal.kind()) {
                case HIGHER_LEVEL -> sentences.add(texts.get("amu.month.higher", name(signal.from())));
                case LOWER_LEVEL -> sentences.add(texts.get("amu.month.lower", name(signal.from())));
                case ABOVE_LIMITS, BELOW_LIMITS -> {}
            }
        }
    }

    private String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, texts.language().locale());
    }
}
