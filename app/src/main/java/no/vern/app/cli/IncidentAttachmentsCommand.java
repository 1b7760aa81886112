package no.vern.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import no.vern.app.attachment.CopyOut;
import no.vern.app.attachment.FileWords;
import no.vern.attachment.Attachment;
import no.vern.attachment.AttachmentRepository;
import no.vern.incident.IncidentRepository;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern incident attachments}: the files of a case, numbered, or a copy of one of them. */
@Command(name = "attachments")
final class IncidentAttachmentsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Option(names = "--save", paramLabel = "N")
    private @Nullable Integer save;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Mixin
    private final Overwriting overwriting = new Overwriting();

    IncidentAttachmentsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if ((save == null) != (out == null)) {
            throw Refusal.usage("cli.incidentAttachments.both");
        }
        overwriting.check(out);
        return options.run(terminal, (workspace, _, incident) -> {
            var register = workspace.register();
            var attachments = new AttachmentRepository(register, new IncidentRepository(register));
            var files = attachments.of(incident.id());
            if (save == null || out == null) {
                print(files);
            } else {
                new CopyOut(attachments).write(numbered(files, save), out);
                terminal.say("cli.incidentAttachments.saved", out.toString());
            }
            return ExitCode.DONE;
        });
    }

    private void print(List<Attachment> files) {
        var words = new FileWords(terminal.texts());
        for (int i = 0; i < files.size(); i++) {
            var file = files.get(i);
            terminal.print("%3d  %8s  %s  %-20s  %s"
                    .formatted(i + 1, words.size(file.size()), words.added(file), file.type().code(), file.name()));
        }
    }

    private static Attachment numbered(List<Attachment> files, int number) {
        if (number < 1 || number > files.size()) {
            throw Refusal.of("cli.incidentAttachments.none", number, files.size());
        }
        return files.get(number - 1);
    }
}
