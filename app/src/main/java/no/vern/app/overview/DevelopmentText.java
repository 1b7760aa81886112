package no.vern.app.overview;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import no.vern.app.language.Texts;
import no.vern.statistics.ControlChart;

/** What a control chart says in plain words. A rise is never bad in itself: more reports are not worse. */
final class DevelopmentText {
    private final Texts texts;
    private final DateTimeFormatter month;

    DevelopmentText(Texts texts) {
        this.texts = texts;
        this.month = DateTimeFormatter.ofPattern("MMMM yyyy", texts.language().locale());
    }

    /** One sentence about the present. */
    String conclusion(ControlChart chart) {
        var conclusion = chart.conclusion();
        return texts.get(
                "overview.development." + conclusion.finding().name(), name(conclusion.month()), chart.points().size());
    }

    String name(YearMonth value) {
        return month.format(value);
    }

    /** Short enough for the axis. */
    String shortName(YearMonth value) {
        return DateTimeFormatter.ofPattern("MMM yy", texts.language().locale()).format(value);
    }

    /** One month as it is read out and pointed at. */
    String point(ControlChart.Point point) {
        var words = texts.get("overview.chart.point", name(point.month()), point.count());
        return point.above()
                ? words + " " + texts.get("overview.chart.above")
                : point.below() ? words + " " + texts.get("overview.chart.below") : words;
    }

    /** The whole chart in words, for those who do not see it. */
    String whole(ControlChart chart) {
        return chart.points().stream().map(this::point).collect(Collectors.joining(". ", conclusion(chart) + " ", "."));
    }
}
