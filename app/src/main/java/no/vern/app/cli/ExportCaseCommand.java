package no.vern.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import no.vern.app.report.document.Audience;
import no.vern.app.report.document.CaseReport;
import no.vern.app.report.document.CaseRequest;
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

    @Mixin
    private final Overwriting overwriting = new Overwriting();

    @Option(names = "--with-description")
    private boolean described;

    ExportCaseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var audience = audience();
        overwriting.check(out);
        return options.run(terminal, (workspace, followUp, incident) -> {
            var plan = followUp.plan(incident.id());
            var report = new CaseReport(workspace.register(), Clock.systemUTC());
            var whose = whose(plan, audience);
            var request = new CaseRequest(audience, whose, described);
            report.write(plan, request, terminal.texts(), out);
            terminal.say("cli.exportCase.done", out.toString());
            if (request.leavesOut(plan.incident().content())) {
                terminal.say("cli.exportCase.leftOut");
            } else if (request.takesAlong()) {
                terminal.say("cli.exportCase.free");
            }
            if (audience == Audience.NAV) {
                sayMissing(report.missingForNav(plan, Objects.requireNonNull(whose), terminal.texts()));
            }
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

    private void sayMissing(List<String> missing) {
        if (missing.isEmpty()) {
            terminal.say("cli.exportCase.navComplete");
        } else {
            terminal.say("cli.exportCase.navMissing", String.join(", ", missing));
        }
    }

    private @Nullable AffectedPerson whose(CasePlan plan, Audience audience) {
        return switch (audience) {
            case MANAGER, INSPECTORATE -> null;
            case NAV, INSURER -> StepChoice.injured(plan, person);
            case PERSON -> {
                if (person == null) {
                    throw Refusal.usage("cli.exportCase.whose");
                }
                yield StepChoice.person(plan, person);
            }
        };
    }
}
