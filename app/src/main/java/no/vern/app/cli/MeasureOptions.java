package no.vern.app.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.vern.incident.IncidentRepository;
import no.vern.measure.Measure;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import no.vern.workspace.Workspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which measure of which workspace a command is about. */
final class MeasureOptions {
    private static final Pattern NUMBER = Pattern.compile("(?:[Tt]-)?(\\d{1,9})");

    @Mixin
    private final WorkspaceOptions workspace = new WorkspaceOptions();

    @Parameters(index = "1", paramLabel = "MEASURE")
    private String name = "";

    /** What a command does with a measure; the result is its exit code. */
    interface Work {
        int on(Workspace opened, MeasureRepository measures, Measure measure);
    }

    /** Does the work on the measure in its open workspace. */
    int run(Terminal terminal, Work work) {
        try (var opened = workspace.open(terminal)) {
            var measures = measures(opened);
            return work.on(opened, measures, named(measures, name));
        }
    }

    /**
     * The measure of that number or id.
     *
     * @throws Refusal when there is none
     */
    static Measure named(MeasureRepository measures, String name) {
        return id(name).flatMap(measures::find)
                .or(() -> number(name).flatMap(measures::find))
                .orElseThrow(() -> Refusal.of("cli.measure.unknown", name));
    }

    private static Optional<UUID> id(String name) {
        try {
            return Optional.of(UUID.fromString(name));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String name) {
        var match = NUMBER.matcher(name);
        return match.matches() ? Optional.of(Integer.valueOf(match.group(1))) : Optional.empty();
    }

    static MeasureRepository measures(Workspace opened) {
        return new MeasureRepository(
                opened.register(), new IncidentRepository(opened.register()), new MeasureRules(Clock.systemUTC()));
    }
}
