package no.vern.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.vern.app.followup.Recipients;
import no.vern.app.report.document.Notice;
import no.vern.app.report.document.NoticeTexts;
import no.vern.followup.CasePlan;
import no.vern.followup.PlannedStep;
import no.vern.organisation.PersonRepository;
import no.vern.organisation.RoleRepository;
import no.vern.organisation.UnitRepository;
import no.vern.routine.RoutineLibrary;
import no.vern.workspace.Vault;
import no.vern.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vern incident notice}: the text to whom a step notifies, to the terminal or to a file. */
@Command(name = "notice")
final class IncidentNoticeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Parameters(index = "2", paramLabel = "STEP")
    private String step = "";

    @Option(names = "--person", paramLabel = "PERSON")
    private @Nullable String person;

    @Option(names = "--recipient", paramLabel = "PARTY")
    private @Nullable String to;

    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.text;

    @Option(names = "--with-description")
    private boolean described;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Mixin
    private final Overwriting overwriting = new Overwriting();

    IncidentNoticeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What becomes of the text. */
    enum Format {
        text(".txt"),
        docx(".docx"),
        eml(".eml");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }
    }

    @Override
    public Integer call() {
        check();
        overwriting.check(out);
        return options.run(terminal, (workspace, followUp, incident) -> {
            var plan = followUp.plan(incident.id());
            var planned = StepChoice.of(plan, step, person);
            if (!NoticeTexts.writes(planned.step())) {
                throw Refusal.of("cli.incidentNotice.silent", planned.step().id());
            }
            if (!planned.relevant()) {
                throw Refusal.of("cli.incidentNotice.irrelevant", planned.step().id());
            }
            give(workspace, plan, planned);
            return ExitCode.DONE;
        });
    }

    private void check() {
        if (out == null && format != Format.text) {
            throw Refusal.usage("cli.incidentNotice.file");
        }
        if (out != null && !out.toString().toLowerCase(Locale.ROOT).endsWith(format.ending)) {
            throw Refusal.usage("cli.incidentNotice.ending", out.toString(), format.ending);
        }
    }

    private void give(Workspace workspace, CasePlan plan, PlannedStep planned) {
        var register = workspace.register();
        var writing = new NoticeTexts(register, RoutineLibrary.shipped(), Clock.systemUTC());
        var notices = writing.of(
                plan, planned, recipients(register).addressees(plan, planned), described, terminal.texts());
        var notice = chosen(notices, planned);
        if (!notice.before().isEmpty()) {
            terminal.err().println(notice.before());
            terminal.err().flush();
        }
        if (out == null) {
            terminal.print(notice.subject() + "\n\n" + notice.text());
        } else {
            writing.write(notice, out);
            terminal.say("cli.incidentNotice.done", out.toString());
        }
    }

    /** The one that was named, else the first; then it is said who the others are. */
    private Notice chosen(List<Notice> notices, PlannedStep planned) {
        if (to == null) {
            if (notices.size() > 1) {
                terminal.complain("cli.incidentNotice.others", parties(notices.subList(1, notices.size())));
            }
            return notices.getFirst();
        }
        return notices.stream()
                .filter(notice -> notice.party().name().equalsIgnoreCase(to))
                .findFirst()
                .orElseThrow(() -> Refusal.usage(
                        "cli.incidentNotice.to", planned.step().id(), to, parties(notices)));
    }

    private static String parties(List<Notice> notices) {
        return notices.stream().map(notice -> notice.party().name()).collect(Collectors.joining(", "));
    }

    private static Recipients recipients(Vault register) {
        return new Recipients(
                new UnitRepository(register),
                new RoleRepository(register),
                new PersonRepository(register),
                Clock.systemUTC());
    }
}
