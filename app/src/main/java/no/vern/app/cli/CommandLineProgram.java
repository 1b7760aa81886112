package no.vern.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;

/** All commands of {@code vern}, put together for one terminal. */
public final class CommandLineProgram {
    private final CommandLine vern;

    /**
     * @param version of Vern, as {@code --version} tells it
     * @param renderer draws the screens for {@code vern screens}
     * @param opener opens the window, when there is no command or {@code vern open}
     */
    public CommandLineProgram(Terminal terminal, String version, ScreenRenderer renderer, WindowOpener opener) {
        var window = new Window(terminal, opener);
        vern = new CommandLine(new VernCommand(window))
                .addSubcommand(new OpenCommand(window))
                .addSubcommand(new NewCommand(terminal))
                .addSubcommand(new DemoCommand(terminal))
                .addSubcommand(group("user")
                        .addSubcommand(new UserAddCommand(terminal))
                        .addSubcommand(new UserListCommand(terminal))
                        .addSubcommand(new UserRemoveCommand(terminal)))
                .addSubcommand(new PassphraseCommand(terminal))
                .addSubcommand(new RecoverCommand(terminal))
                .addSubcommand(group("import")
                        .addSubcommand(new ImportIncidentsCommand(terminal))
                        .addSubcommand(new ImportMeasuresCommand(terminal))
                        .addSubcommand(new ImportHazardsCommand(terminal)))
                .addSubcommand(group("add")
                        .addSubcommand(new AddIncidentCommand(terminal))
                        .addSubcommand(new AddDropCommand(terminal)))
                .addSubcommand(new DropsCommand(terminal))
                .addSubcommand(group("incident")
                        .addSubcommand(new IncidentShowCommand(terminal))
                        .addSubcommand(new IncidentStepCommand(terminal))
                        .addSubcommand(new IncidentKnowCommand(terminal))
                        .addSubcommand(new IncidentInjuryCommand(terminal))
                        .addSubcommand(new IncidentBhtCommand(terminal))
                        .addSubcommand(new IncidentNoticeCommand(terminal))
                        .addSubcommand(new IncidentStartCommand(terminal))
                        .addSubcommand(new IncidentCloseCommand(terminal))
                        .addSubcommand(new IncidentReopenCommand(terminal))
                        .addSubcommand(new IncidentAttachCommand(terminal))
                        .addSubcommand(new IncidentAttachmentsCommand(terminal)))
                .addSubcommand(group("risk")
                        .addSubcommand(new RiskAddCommand(terminal))
                        .addSubcommand(new RiskListCommand(terminal))
                        .addSubcommand(new RiskUnitsCommand(terminal))
                        .addSubcommand(new RiskShowCommand(terminal))
                        .addSubcommand(new RiskScoreCommand(terminal))
                        .addSubcommand(new RiskAnswerCommand(terminal))
                        .addSubcommand(new RiskFinishCommand(terminal)))
                .addSubcommand(group("round")
                        .addSubcommand(new RoundAddCommand(terminal))
                        .addSubcommand(new RoundListCommand(terminal))
                        .addSubcommand(new RoundShowCommand(terminal)))
                .addSubcommand(group("training")
                        .addSubcommand(new TrainingAddCommand(terminal))
                        .addSubcommand(new TrainingListCommand(terminal))
                        .addSubcommand(new TrainingCoverageCommand(terminal)))
                .addSubcommand(group("measure")
                        .addSubcommand(new MeasureAddCommand(terminal))
                        .addSubcommand(new MeasureListCommand(terminal))
                        .addSubcommand(new MeasureShowCommand(terminal))
                        .addSubcommand(new MeasureDoneCommand(terminal))
                        .addSubcommand(new MeasureWorksCommand(terminal)))
                .addSubcommand(group("concern")
                        .addSubcommand(new ConcernAddCommand(terminal))
                        .addSubcommand(new ConcernAnswerCommand(terminal))
                        .addSubcommand(new ConcernListCommand(terminal)))
                .addSubcommand(new DueCommand(terminal))
                .addSubcommand(group("export")
                        .addSubcommand(new ExportRegisterCommand(terminal))
                        .addSubcommand(new ExportAmuCommand(terminal, version))
                        .addSubcommand(new ExportInjuriesCommand(terminal))
                        .addSubcommand(new ExportCaseCommand(terminal))
                        .addSubcommand(new ExportAssessmentCommand(terminal))
                        .addSubcommand(new ExportMeasuresCommand(terminal))
                        .addSubcommand(new ExportBinderCommand(terminal)))
                .addSubcommand(new BackupCommand(terminal))
                .addSubcommand(new RestoreCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new ScreensCommand(terminal, renderer))
                .addSubcommand(new CodesCommand(terminal))
                .addSubcommand(new HelpCommand());
        standard(vern, version);
        HelpTexts.fill(vern, terminal.texts());
        var complaints = new Complaints(terminal);
        vern.setOut(terminal.out())
                .setErr(terminal.err())
                .setExecutionExceptionHandler(complaints)
                .setParameterExceptionHandler(complaints);
    }

    /** What {@link #run} does without arguments, at once: none of the commands has to be put together for it. */
    public static int open(Terminal terminal, WindowOpener opener) {
        try {
            return new Window(terminal, opener).open(null);
        } catch (RuntimeException e) {
            return new Complaints(terminal).unexpected(e);
        }
    }

    /** Does what the arguments say; the result is the process' exit code. */
    public int run(String... arguments) {
        var code = vern.execute(arguments);
        vern.getOut().flush();
        vern.getErr().flush();
        return code;
    }

    private static CommandLine group(String name) {
        return new CommandLine(new CommandGroup()).setCommandName(name);
    }

    private static void standard(CommandLine command, String version) {
        CommandSpec spec = command.getCommandSpec();
        if (!(spec.userObject() instanceof HelpCommand)) {
            spec.mixinStandardHelpOptions(true).version("Vern " + version);
        }
        command.getSubcommands().values().forEach(sub -> standard(sub, version));
    }
}
