package no.vern.app.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.vern.app.language.Texts;
import no.vern.app.ui.Column;
import no.vern.app.ui.Order;
import no.vern.language.Words;
import no.vern.standing.Duty;
import no.vern.standing.UnitStanding;
import org.jspecify.annotations.Nullable;

/** The columns of the list of units, and how each of them sorts. */
final class StandingColumns {
    private static final String UNIT = "unit";
    private static final String GAPS = "gaps";
    private static final String NEXT_DRILL = "nextDrill";
    static final Order MOST_PRESSING = new Order(GAPS, true);
    /** What stays longest where there is not room for all. */
    static final List<String> MOST_TELLING = Stream.concat(
                    Stream.of(UNIT),
                    Stream.of(Duty.BHT_PLAN, Duty.HANDLING_PLAN, Duty.ASSESSMENT, Duty.ROUND, Duty.DRILL)
                            .map(Duty::name))
            .toList();

    private final StandingWords words;
    private final Texts texts;

    StandingColumns(Texts texts) {
        this.texts = texts;
        words = new StandingWords(texts);
    }

    List<Column<UnitStanding>> all() {
        var columns = new ArrayList<Column<UnitStanding>>();
        columns.add(column(UNIT, 10, line -> line.unit().name()));
        columns.add(column(GAPS, 7, UnitStanding::gaps).as(words::gaps));
        columns.add(duty(Duty.ASSESSMENT, 11.25));
        columns.add(duty(Duty.HANDLING_PLAN, 8.25));
        columns.add(duty(Duty.ROUND, 11.25));
        columns.add(duty(Duty.DRILL, 11.25));
        columns.add(column(NEXT_DRILL, 7.5, StandingColumns::nextDrill));
        columns.add(duty(Duty.BHT_PLAN, 11.5));
        return columns;
    }

    private static @Nullable LocalDate nextDrill(UnitStanding line) {
        return line.of(Duty.DRILL).until();
    }

    private Column<UnitStanding> duty(Duty duty, double em) {
        return column(duty.name(), em, line -> words.of(line, duty)).as(line -> words.badge(line, duty));
    }

    private Column<UnitStanding> column(String key, double em, Function<UnitStanding, @Nullable Object> value) {
        return Column.of(key, texts.get("standing." + key + ".label"), em, value);
    }

    /** Up is from the most pressing down in every column of a duty; what has no day comes last. */
    static Comparator<UnitStanding> by(Order order) {
        var ascending = switch (order.column()) {
            case GAPS -> UnitStanding.MOST_PRESSING.reversed();
            case UNIT -> Comparator.comparing((UnitStanding line) -> Words.order(line.unit().name()));
            case NEXT_DRILL -> Comparator.comparing(StandingColumns::nextDrill, daysFirst());
            default -> by(Duty.valueOf(order.column()));
        };
        return order.descending() ? ascending.reversed() : ascending;
    }

    private static Comparator<UnitStanding> by(Duty duty) {
        return Comparator.comparing((UnitStanding line) -> line.of(duty).state())
                .thenComparing(line -> line.of(duty).until(), daysFirst())
                .thenComparing(line -> line.of(duty).since(), daysFirst());
    }

    private static Comparator<@Nullable LocalDate> daysFirst() {
        return Comparator.nullsLast(Comparator.naturalOrder());
    }
}
