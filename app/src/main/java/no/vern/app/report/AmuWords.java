package no.vern.app.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.vern.app.language.Texts;
import no.vern.incident.IncidentType;
import no.vern.statistics.Cause;

/** The sentences of the report. They are formed from what is shown, so none can tell what is hidden. */
final class AmuWords {
    private final Texts texts;
    private final AmuFacts facts;
    private final SafeReport report;

    AmuWords(Texts texts, AmuFacts facts, SafeReport report) {
        this.texts = texts;
        this.facts = facts;
        this.report = report;
    }

    String title() {
        return texts.get("amu.about.title", year());
    }

    String year() {
        return Integer.toString(facts.period().year());
    }

    String period() {
        var period = facts.period();
        var days = texts.get("amu.about.days", day(period.first()), day(period.last()));
        if (period.future()) {
            return days + " " + texts.get("amu.about.future");
        }
        if (!period.running()) {
            return days;
        }
        var until = texts.get("amu.about.days", day(period.first()), day(period.today()));
        return until + " " + texts.get("amu.about.running");
    }

    String selection() {
        return facts.unit() == null ? texts.get("amu.about.everything") : texts.get("amu.about.unit", facts.unit());
    }

    String today() {
        return day(facts.period().today());
    }

    String threshold() {
        return texts.get("amu.about.threshold", facts.threshold(), facts.threshold() - 1);
    }

    String mark() {
        return texts.get("amu.about.mark", facts.threshold() - 1);
    }

    /** How many there are, if that may be said, and how many of them are violence and threats. */
    String inShort() {
        var sum = report.months().sum();
        if (sum.isEmpty()) {
            return texts.get("amu.short.hidden");
        }
        if (sum.getAsLong() == 0) {
            return texts.get("amu.short.none", year());
        }
        var sentences = new ArrayList<String>();
        sentences.add(texts.get("amu.short.sum", sum.getAsLong(), year()));
        var violence = violenceColumns();
        if (!violence.isEmpty() && violence.stream().allMatch(column -> total(column) >= 0)) {
            long count = violence.stream().mapToLong(this::total).sum();
            sentences.add(
                    count == sum.getAsLong()
                            ? texts.get("amu.short.violence.all", count)
                            : texts.get("amu.short.violence", count));
        }
        return String.join(" ", sentences);
    }

    String monthChart() {
        return new MonthWords(texts).sentence(report.months(), facts.period());
    }

    /** What is on the sheet of violence and threats, and what is not. */
    String violence() {
        if (report.violence().isEmpty()) {
            return texts.get("amu.violence.nothing");
        }
        var sentence = texts.get("amu.violence.sentence");
        var withheld = withheld(type -> type.group() == IncidentType.Group.VIOLENCE_AND_THREATS);
        return withheld.isEmpty() ? sentence : sentence + " " + texts.get("amu.violence.left", withheld);
    }

    /** What counts as followed up. */
    String followUp() {
        var sentences = new ArrayList<String>();
        sentences.add(texts.get(report.followedUp() ? "amu.followUp.sentence" : "amu.followUp.nothing"));
        var withheld = withheld(_ -> true);
        if (report.followedUp() && !withheld.isEmpty()) {
            sentences.add(texts.get("amu.followUp.left", withheld));
        }
        if (report.toldToBht()) {
            sentences.add(texts.get("amu.bht.sentence"));
        }
        return String.join(" ", sentences);
    }

    /** The types whose total is hidden in the sheet of months, so that no other sheet counts them. */
    private String withheld(Predicate<IncidentType> among) {
        var months = report.months();
        return Arrays.stream(IncidentType.values())
                .filter(among)
                .map(texts::of)
                .filter(months.columns()::contains)
                .filter(type -> months.count(months.totalRow(), months.columns().indexOf(type)).isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What counts as a small strain, and where. */
    String drops() {
        var sentence = texts.get("amu.drops.sentence", facts.threshold());
        return facts.period().running() ? sentence + " " + texts.get("amu.drops.running") : sentence;
    }

    /** How many are hidden on each sheet and why; which they are is in the list. */
    String hidden() {
        if (report.hidden().isEmpty()) {
            return texts.get("amu.hidden.none");
        }
        var sentences = new ArrayList<String>();
        sentences.add(texts.get("amu.hidden.sentence", report.hidden().size()));
        report.hidden().stream()
                .collect(Collectors.groupingBy(HiddenCell::sheet, LinkedHashMap::new, Collectors.toList()))
                .forEach((sheet, cells) -> sentences.add(texts.get(
                        "amu.hidden.onSheet", sheet, count(cells, Cause.SMALL), count(cells, Cause.PROTECTS))));
        sentences.add(texts.get("amu.hidden.list"));
        return String.join(" ", sentences);
    }

    private static long count(List<HiddenCell> cells, Cause cause) {
        return cells.stream().filter(cell -> cell.cause() == cause).count();
    }

    private List<Integer> violenceColumns() {
        var names = IntStream.range(0, IncidentType.values().length)
                .mapToObj(place -> IncidentType.values()[place])
                .filter(type -> type.group() == IncidentType.Group.VIOLENCE_AND_THREATS)
                .map(texts::of)
                .toList();
        var months = report.months();
        return IntStream.range(0, months.totalColumn())
                .filter(column -> names.contains(months.columns().get(column)))
                .boxed()
                .toList();
    }

    /** The type's total, or −1 when it is hidden. */
    private long total(int column) {
        return report.months().count(report.months().totalRow(), column).orElse(-1);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.language().locale())
                .format(day);
    }
}
