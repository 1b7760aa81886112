package no.vern.app.exchange.mapping;

import java.time.LocalTime;
import java.util.Optional;
import no.vern.app.exchange.table.Cell;

/** What all values of a column together tell about how its dates are written. */
public final class DateEvidence {
    private long onlyDayFirst;
    private long onlyMonthFirst;
    private long either;
    private boolean read;
    private boolean unread;
    private boolean timed;
    private String example = "";

    void add(Cell cell) {
        switch (cell) {
            case Cell.Day _ -> read = true;
            case Cell.Moment moment -> {
                read = true;
                timed |= !moment.at().toLocalTime().equals(LocalTime.MIDNIGHT);
            }
            case Cell.Text text -> add(text.text());
            default -> unread = true;
        }
    }

    private void add(String text) {
        var dayFirst = DateText.read(text, DateOrder.DAY_FIRST);
        var monthFirst = DateText.needsOrder(text) ? DateText.read(text, DateOrder.MONTH_FIRST) : dayFirst;
        if (dayFirst.isPresent() && monthFirst.isEmpty()) {
            onlyDayFirst++;
        } else if (monthFirst.isPresent() && dayFirst.isEmpty()) {
            onlyMonthFirst++;
        } else if (!dayFirst.equals(monthFirst)) {
            either++;
            example = text.strip();
        }
        read |= dayFirst.isPresent() || monthFirst.isPresent();
        unread |= dayFirst.isEmpty() && monthFirst.isEmpty() && !text.isBlank();
        dayFirst.or(() -> monthFirst)
                .map(Moment::time)
                .ifPresent(time -> timed |= !time.equals(LocalTime.MIDNIGHT));
    }

    /** The order of day and month; empty when the values do not tell it. */
    public Optional<DateOrder> order() {
        if (onlyMonthFirst > 0) {
            return onlyDayFirst > 0 ? Optional.empty() : Optional.of(DateOrder.MONTH_FIRST);
        }
        return onlyDayFirst == 0 && either > 0 ? Optional.empty() : Optional.of(DateOrder.DAY_FIRST);
    }

    /** Whether there are values, and not one of them is a date. */
    boolean none() {
        return unread && !read;
    }

    /** A value that could be two days. */
    public String example() {
        return example;
    }

    /** Whether any value has a time other than midnight; where none has, midnight means "time unknown". */
    public boolean timed() {
        return timed;
    }
}
