package no.vern.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import no.vern.incident.IncidentRepository;
import no.vern.measure.ControlLevel;
import no.vern.measure.MeasureField;
import no.vern.measure.MeasureSource;
import no.vern.measure.MeasureType;
import no.vern.measure.MeasureValues;
import no.vern.organisation.UnitRepository;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern measure add}: a new measure, in a case or in a unit; prints its number. */
@Command(name = "add")
final class MeasureAddCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final WorkspaceOptions options = new WorkspaceOptions();

    @Option(names = "--title", paramLabel = "TEXT", required = true)
    private String title = "";

    @Option(names = "--responsible", paramLabel = "NAME", required = true)
    private String responsible = "";

    @Option(names = "--due", paramLabel = "DATE", required = true)
    private String due = "";

    @Option(names = "--unit", paramLabel = "NAME")
    private @Nullable String unit;

    @Option(names = "--in-case", paramLabel = "CASE")
    private @Nullable String inCase;

    @Option(names = "--challenge", paramLabel = "TEXT")
    private String challenge = "";

    @Option(names = "--doer", paramLabel = "NAME")
    private String doer = "";

    @Option(names = "--criterion", paramLabel = "TEXT")
    private String criterion = "";

    @Option(names = "--evaluate", paramLabel = "DATE")
    private @Nullable String evaluate;

    @Option(names = "--source", paramLabel = "CODE")
    private @Nullable String source;

    @Option(names = "--control", paramLabel = "CODE")
    private @Nullable String control;

    @Option(names = "--prevention", paramLabel = "CODE")
    private @Nullable String prevention;

    MeasureAddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var values = values();
        try (var workspace = options.open(terminal)) {
            var register = workspace.register();
            var where = unit == null ? null : UnitNamed.find(new UnitRepository(register), unit).id();
            var content = values.content(where, List.of());
            var measures = MeasureOptions.measures(workspace);
            var result = inCase == null
                    ? measures.add(content)
                    : measures.add(CaseNamed.find(new IncidentRepository(register), inCase).id(), content);
            terminal.print(Outcomes.stored(result, terminal.texts()).name());
        }
        return ExitCode.DONE;
    }

    private MeasureValues values() {
        return new MeasureValues()
                .put(MeasureField.TITLE, title)
                .put(MeasureField.CHALLENGE, challenge)
                .put(MeasureField.RESPONSIBLE, responsible)
                .put(MeasureField.DOER, doer)
                .put(MeasureField.DUE_ON, Day.of(due))
                .put(MeasureField.CRITERION, criterion)
                .put(MeasureField.EVALUATE_ON, evaluate == null ? null : Day.of(evaluate))
                .put(MeasureField.SOURCE, source == null ? null : CodeNamed.of(MeasureSource.class, source))
                .put(MeasureField.CONTROL, control == null ? null : CodeNamed.of(ControlLevel.class, control))
                .put(MeasureField.TYPE, prevention == null ? null : CodeNamed.of(MeasureType.class, prevention));
    }
}
