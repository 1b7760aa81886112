package no.vern.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.vern.attachment.AttachmentRepository;
import no.vern.attachment.OfferedFile;
import no.vern.incident.IncidentRepository;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code vern incident attach}: takes a file into a case. */
@Command(name = "attach")
final class IncidentAttachCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Parameters(index = "2", paramLabel = "FILE")
    private Path file = Path.of("");

    IncidentAttachCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return options.run(terminal, (workspace, _, incident) -> {
            var register = workspace.register();
            var attachments = new AttachmentRepository(register, new IncidentRepository(register));
            Outcomes.stored(attachments.add(incident.id(), OfferedFile.of(file)), terminal.texts());
            terminal.say("cli.incidentAttach.done", incident.number());
            return ExitCode.DONE;
        });
    }
}
