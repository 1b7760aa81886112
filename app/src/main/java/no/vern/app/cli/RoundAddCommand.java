package no.vern.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import no.vern.calendar.Norway;
import no.vern.organisation.UnitRepository;
import no.vern.round.RoundAnswer;
import no.vern.round.RoundContent;
import no.vern.round.RoundKind;
import no.vern.round.RoundRepository;
import no.vern.round.Seen;
import no.vern.round.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern round add}: a round that is planned or was held; prints its id. */
@Command(name = "add")
final class RoundAddCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Option(names = "--unit", paramLabel = "NAME", required = true)
    private String unit = "";

    @Option(names = "--kind", paramLabel = "CODE")
    private String kind = RoundKind.ROUND.name();

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable String on;

    @Option(names = "--held", paramLabel = "DATE")
    private @Nullable String held;

    @Option(names = "--about", paramLabel = "TEXT")
    private String about = "";

    @Option(names = "--employer", paramLabel = "NAME")
    private String employer = "";

    @Option(names = "--safety-representative", paramLabel = "NAME")
    private String safetyRepresentative = "";

    @Option(names = "--others", paramLabel = "NAME")
    private String others = "";

    @Option(names = "--verdict", paramLabel = "CODE")
    private @Nullable String verdict;

    @Option(names = "--saw", paramLabel = "ITEM=CODE[:TEXT]")
    private List<String> saw = new ArrayList<>();

    RoundAddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var sort = CodeNamed.of(RoundKind.class, kind);
        var heldOn = held == null ? null : Day.of(held);
        var conclusion = verdict == null ? null : CodeNamed.of(Verdict.class, verdict);
        var answers = answers();
        try (var workspace = options.open(terminal)) {
            var where = UnitNamed.find(new UnitRepository(workspace.register()), unit).id();
            var content = new RoundContent(
                    sort,
                    where,
                    planned(heldOn),
                    heldOn,
                    about,
                    employer,
                    safetyRepresentative,
                    others,
                    conclusion,
                    answers);
            var rounds = new RoundRepository(workspace.register());
            terminal.print(Outcomes.stored(rounds.add(content), terminal.texts()).id().toString());
        }
        return ExitCode.DONE;
    }

    private LocalDate planned(@Nullable LocalDate heldOn) {
        if (on != null) {
            return Day.of(on);
        }
        return heldOn == null ? Norway.today(Clock.systemUTC()) : heldOn;
    }

    /** "EXITS=finding:Boks i veien" by its item. */
    private Map<String, RoundAnswer> answers() {
        var answers = new HashMap<String, RoundAnswer>();
        for (var told : saw) {
            var parts = told.split("=", 2);
            if (parts.length < 2) {
                throw Refusal.usage("cli.round.saw", told);
            }
            var seen = parts[1].split(":", 2);
            answers.put(
                    parts[0].strip().toUpperCase(Locale.ROOT).replace('-', '_'),
                    new RoundAnswer(CodeNamed.of(Seen.class, seen[0]), seen.length > 1 ? seen[1] : ""));
        }
        return answers;
    }
}
