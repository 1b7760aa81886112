package no.vern.app.quickentry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Keeps an entry from lying in the future: its day when none is told, and a time that has not come yet. */
final class ClockCheck {
    private final LocalDateTime now;

    ClockCheck(LocalDateTime now) {
        this.now = now;
    }

    /** The day it happened: as told; otherwise today, or yesterday when that time has not come today. */
    LocalDate day(QuickEntry entry) {
        var told = entry.first(Meaning.Day.class).map(Meaning.Day::date);
        return told.orElseGet(() -> later(entry) ? now.toLocalDate().minusDays(1) : now.toLocalDate());
    }

    /** The entry, with its time marked when the told day is today and the time has not come. */
    QuickEntry checked(QuickEntry entry) {
        boolean today = entry.first(Meaning.Day.class)
                .map(day -> day.date().equals(now.toLocalDate()))
                .orElse(false);
        return today && later(entry)
                ? new QuickEntry(entry.chips().stream().map(this::marked).toList(), entry.text())
                : entry;
    }

    private boolean later(QuickEntry entry) {
        return entry.first(Meaning.Time.class).map(Meaning.Time::time).stream()
                .anyMatch(time -> time.isAfter(now.toLocalTime()));
    }

    private Chip marked(Chip chip) {
        return Optional.of(chip)
                .filter(each -> each.kind() == Meaning.Kind.TIME)
                .map(time -> new Chip(
                        time.kind(), time.words(), time.start(), time.end(), List.of(), false, "quick.time.future"))
                .orElse(chip);
    }
}
