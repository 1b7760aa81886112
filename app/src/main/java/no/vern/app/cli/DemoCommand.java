package no.vern.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import no.vern.app.demo.Demo;
import no.vern.app.demo.DemoSize;
import no.vern.calendar.Norway;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import no.vern.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vern demo}: a workspace with a made-up municipality; Vern's own passphrase is printed, it guards nothing. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private static final String PASSPHRASE = "demo";
    private static final User USER = new User("Demo Rådgiver", UserRole.ADVISOR);

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR")
    private Path folder = Path.of("");

    @Option(names = "--incidents", paramLabel = "N")
    private int incidents = 2000;

    @Option(names = "--years", paramLabel = "N")
    private int years = 5;

    @Option(names = "--employees", paramLabel = "N")
    private int employees = 3000;

    @Option(names = "--seed", paramLabel = "N")
    private long seed = 1;

    @Option(names = "--until", paramLabel = "DATE")
    private @Nullable String until;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var size = size();
        var own = terminal.variable("VERN_PASSPHRASE");
        var created = Workspace.create(folder, Demo.ORGANISATION, USER, own.orElse(PASSPHRASE).toCharArray());
        try (var workspace = created.workspace()) {
            SignIn.warn(terminal, created.workspace());
            var written = new Demo(workspace.register()).write(size);
            terminal.say("cli.demo.done", folder.toAbsolutePath().toString());
            terminal.say(
                    "cli.demo.content",
                    Demo.ORGANISATION,
                    Integer.toString(written.incidents()),
                    Integer.toString(written.units()),
                    Integer.toString(written.employees()),
                    size.from().toString(),
                    size.until().toString());
            if (own.isPresent()) {
                terminal.say("cli.demo.ownPassphrase", USER.name());
            } else {
                terminal.say("cli.demo.passphrase", USER.name(), PASSPHRASE);
            }
        }
        return ExitCode.DONE;
    }

    private DemoSize size() {
        range("incidents", incidents, 0, 1_000_000);
        range("years", years, 1, 50);
        range("employees", employees, 1, 100_000);
        var yesterday = Norway.today(Clock.systemUTC()).minusDays(1);
        var last = until == null ? yesterday : Day.of(until);
        return new DemoSize(incidents, years, employees, seed, last.isAfter(yesterday) ? yesterday : last);
    }

    private static void range(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw Refusal.usage(
                    "cli.demo.range", option, Integer.toString(least), Integer.toString(most));
        }
    }
}
