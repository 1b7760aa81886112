package no.vern.workspace;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** An instant in Norwegian time, as the window shows it, for sentences: 2025-12-31 14:05:09. */
final class Moment {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private Moment() {}

    static String of(Instant instant) {
        return SHOWN.withZone(ZoneId.of("Europe/Oslo")).format(instant);
    }
}
