package no.vern.app.demo;

import java.time.LocalDate;

/** When things happen in a kind of unit: weights by month, weekday and hour, the largest being 10. */
enum Rhythm {
    ROUND_THE_CLOCK("9 9 8 8 8 8 9 8 8 8 9 10", "9 9 9 9 9 10 10", "2 2 1 1 1 3 6 9 10 8 7 8 7 6 7 8 9 9 10 10 8 7 5 3"),
    SCHOOL_YEAR("9 8 9 8 9 5 0.4 6 10 9 10 7", "10 9 9 9 8 0.1 0.1", "0 0 0 0 0 0 0.3 3 7 8 9 10 9 9 6 3 1 0.3 0 0 0 0 0 0"),
    OFFICE_HOURS("10 9 9 8 8 7 4 7 9 9 9 7", "10 9 9 9 8 0.3 0.2", "0 0 0 0 0 0 0.2 2 6 9 10 9 7 9 9 5 2 1 0.5 0.5 0.3 0.2 0 0"),
    OUTDOORS("10 9 7 5 6 6 4 6 7 7 9 10", "10 9 9 9 8 2 1.5", "0.5 0.3 0.3 0.3 1 2 4 7 8 10 9 7 6 8 8 5 2 1 1 1 0.7 0.7 0.5 0.5");

    private static final double TOP = 10;
    private final double[] months;
    private final double[] weekdays;
    private final double[] hours;

    Rhythm(String months, String weekdays, String hours) {
        this.months = numbers(months);
        this.weekdays = numbers(weekdays);
        this.hours = numbers(hours);
    }

    /** Whether something that could happen on this day does. */
    boolean happensOn(LocalDate day, Chance chance) {
        var month = months[day.getMonthValue() - 1] / TOP;
        var weekday = weekdays[day.getDayOfWeek().getValue() - 1] / TOP;
        return chance.happens(month * weekday);
    }

    int hour(Chance chance) {
        while (true) {
            var hour = chance.below(hours.length);
            if (chance.happens(hours[hour] / TOP)) {
                return hour;
            }
        }
    }

    private static double[] numbers(String written) {
        var parts = written.split(" ");
        var numbers = new double[parts.length];
        for (var i = 0; i < parts.length; i++) {
            numbers[i] = Double.parseDouble(parts[i]);
        }
        return numbers;
    }
}
