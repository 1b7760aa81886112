package no.vern.workspace;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which backups stay: the newest of each of the last 10 hours, 14 days and 12 months that have one (UTC). */
final class Retention {
    private static final int HOURS = 10;
    private static final int DAYS = 14;
    private static final int MONTHS = 12;

    private Retention() {}

    static Set<Instant> kept(Collection<Instant> made) {
        var newestFirst = made.stream().sorted(Comparator.reverseOrder()).toList();
        var kept = new HashSet<Instant>();
        kept.addAll(newest(newestFirst, HOURS, moment -> moment.truncatedTo(ChronoUnit.HOURS)));
        kept.addAll(newest(newestFirst, DAYS, moment -> moment.truncatedTo(ChronoUnit.DAYS)));
        kept.addAll(newest(newestFirst, MONTHS, moment -> moment.atOffset(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1).toInstant()));
        return kept;
    }

    private static List<Instant> newest(List<Instant> newestFirst, int periods, Function<Instant, Instant> period) {
        var seen = new HashSet<Instant>();
        return newestFirst.stream().filter(moment -> seen.add(period.apply(moment))).limit(periods).toList();
    }
}
