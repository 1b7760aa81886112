package no.vern.app.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import no.vern.incident.AffectedRole;
import no.vern.incident.Channel;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import no.vern.incident.Relation;
import no.vern.incident.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code vern codes types}: the codes of a list, each with its name. */
@Command(name = "codes")
final class CodesCommand implements Callable<Integer> {
    private static final Map<String, Class<? extends Enum<?>>> LISTS = lists();

    private final Terminal terminal;

    @Parameters(paramLabel = "LIST")
    private String list = "";

    CodesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var codes = LISTS.get(list);
        if (codes == null) {
            throw Refusal.usage("cli.codes.unknown", list, String.join(", ", LISTS.keySet()));
        }
        Arrays.stream(codes.getEnumConstants())
                .forEach(code -> terminal.print("%-24s %s".formatted(code.name(), terminal.texts().of(code))));
        return ExitCode.DONE;
    }

    private static Map<String, Class<? extends Enum<?>>> lists() {
        var lists = new LinkedHashMap<String, Class<? extends Enum<?>>>();
        lists.put("types", IncidentType.class);
        lists.put("perpetrators", Perpetrator.class);
        lists.put("roles", AffectedRole.class);
        lists.put("relations", Relation.class);
        lists.put("channels", Channel.class);
        lists.put("severities", Severity.class);
        lists.put("statuses", IncidentStatus.class);
        return lists;
    }
}
