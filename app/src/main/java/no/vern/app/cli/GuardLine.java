package no.vern.app.cli;

import java.util.stream.Collectors;
import no.vern.followup.MissingGuard;

/** What is in the way of closing a case, as a line: the guard, and the steps to tell of with {@code vern incident step}. */
final class GuardLine {
    private GuardLine() {}

    static String of(MissingGuard missing, String language) {
        var steps = missing.steps().stream()
                .map(planned -> planned.step().id())
                .distinct()
                .collect(Collectors.joining(", "));
        return "%s %s (%s)".formatted(missing.guard().id(), missing.guard().text().text(language), steps);
    }
}
