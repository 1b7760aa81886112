package no.vern.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.vern.app.exchange.mapping.MappingRefused;
import no.vern.app.exchange.table.TableRefused;
import no.vern.app.report.ReportFailed;
import no.vern.app.ui.Failures;
import no.vern.attachment.AttachmentFailed;
import no.vern.workspace.WorkspaceDamaged;
import no.vern.workspace.WorkspaceException;
import no.vern.workspace.WorkspaceInUse;
import no.vern.workspace.WorkspaceNewer;
import no.vern.workspace.WriteFailed;
import no.vern.workspace.WrongPassphrase;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence why a command did not do what it was asked to, and with which code it ends. */
final class Complaints implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
    private final Terminal terminal;

    Complaints(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
        return switch (problem) {
            case Refusal refusal -> {
                terminal.complain(refusal.messageKey(), refusal.arguments().toArray());
                yield refusal.exitCode();
            }
            case AttachmentFailed failed -> refused(failed.messageKey(), failed.arguments());
            case ReportFailed failed -> refused(failed.messageKey(), failed.arguments());
            case TableRefused refused -> refused(refused.messageKey(), refused.arguments());
            case MappingRefused refused -> refused(refused.messageKey(), refused.arguments());
            case WorkspaceInUse inUse -> {
                terminal.complain("cli.workspace.inUse", inUse.arguments().toArray());
                yield exitCode(inUse);
            }
            case WorkspaceException refused -> {
                terminal.complain(refused.messageKey(), refused.arguments().toArray());
                yield exitCode(refused);
            }
            default -> unexpected(problem);
        };
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        var command = problem.getCommandLine().getCommandSpec().qualifiedName(" ");
        switch (problem) {
            case MissingParameterException missing -> terminal.complain("cli.usage.missing", labels(missing), command);
            case UnmatchedArgumentException unknown ->
                terminal.complain("cli.usage.unknown", unknown.getUnmatched().getFirst(), command);
            case OverwrittenOptionException twice ->
                terminal.complain("cli.usage.twice", label(twice.getOverwritten()), command);
            default -> wrong(problem, command);
        }
        return ExitCode.USAGE;
    }

    private void wrong(ParameterException problem, String command) {
        var argument = problem.getArgSpec();
        var value = problem.getValue();
        if (value == null) {
            terminal.complain("cli.usage.wrong", command);
        } else if (argument == null) {
            terminal.complain("cli.usage.unknown", value, command);
        } else if (argument.type().isEnum()) {
            terminal.complain("cli.usage.choice", value, label(argument), choices(argument));
        } else {
            terminal.complain("cli.usage.value", value, label(argument), command);
        }
    }

    private static String choices(ArgSpec argument) {
        return Arrays.stream(argument.type().getEnumConstants())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private static String labels(MissingParameterException missing) {
        return missing.getMissing().stream()
                .map(Complaints::label)
                .collect(Collectors.joining(", "));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    int unexpected(Exception problem) {
        var failure = new Failures(terminal.texts()).of(problem);
        terminal.complain("cli.unexpected.text", failure.sentence(), failure.code());
        return ExitCode.REFUSED;
    }

    private int refused(String messageKey, List<Object> arguments) {
        terminal.complain(messageKey, arguments.toArray());
        return ExitCode.REFUSED;
    }

    private static int exitCode(WorkspaceException refused) {
        return switch (refused) {
            case WrongPassphrase wrong -> ExitCode.WRONG_PASSPHRASE;
            case WorkspaceInUse inUse -> ExitCode.WORKSPACE;
            case WorkspaceDamaged damaged -> ExitCode.WORKSPACE;
            case WorkspaceNewer newer -> ExitCode.WORKSPACE;
            case WriteFailed failed -> ExitCode.WORKSPACE;
            default -> ExitCode.REFUSED;
        };
    }
}
