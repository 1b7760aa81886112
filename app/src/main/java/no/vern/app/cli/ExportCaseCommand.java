package no.vern.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.vern.app.report.document.Audience;
import no.vern.app.report.document.CaseReport;
import no.vern.followup.CasePlan;
import no.vern.incident.AffectedPerson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern export case}: a case as a document for one of those who may read of it. */
@Command(name = "case")
final class ExportCaseCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Option(names = "--for", paramLabel = "READER", required = true)
    private String reader = "";

    @Option(names = "--person", paramLabel = "PERSON")
    private @Nullable String person;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out = Path.of("");

    ExportCaseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var audience = audience();
        return options.run(terminal, (workspace, followUp, incident) -> {
            var plan = followUp.plan(incident.id());
            var whose = audience == Audience.PERSON ? whose(plan) : null;
            new CaseReport(workspace.register(), Clock.systemUTC()).write(plan, audience, whose, terminal.texts(), out);
            terminal.say("cli.exportCase.done", out.toString());
            return ExitCode.DONE;
        });
    }

    private Audience audience() {
        for (var known : Audience.values()) {
            if (known.name().equals(reader.toUpperCase(Locale.ROOT))) {
                return known;
            }
        }
        throw Refusal.usage("cli.reader.unknown", reader);
    }

    private AffectedPerson whose(CasePlan plan) {
        if (person == null) {
            throw Refusal.usage("cli.exportCase.whose");
        }
        return StepChoice.person(plan, person);
    }
}
