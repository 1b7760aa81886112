package no.vern.app.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import no.vern.bht.BhtChannel;
import no.vern.bht.BhtReason;
import no.vern.codelist.CodeLists;
import no.vern.codelist.NavList;
import no.vern.drop.DropKind;
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
    private static final Map<String, NavList> NAV_LISTS = Map.of(
            "injuryTypes", NavList.INJURY_TYPE,
            "bodyParts", NavList.BODY_PART,
            "injuryCauses", NavList.CAUSE,
            "injuryBackgrounds", NavList.BACKGROUND,
            "jobTitles", NavList.JOB_TITLE,
            "timesOfDay", NavList.TIME_OF_DAY,
            "locations", NavList.LOCATION,
            "workplaces", NavList.WORKPLACE);

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "LIST")
    private String list = "";

    CodesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (NAV_LISTS.containsKey(list)) {
            var language = terminal.texts().language().code();
            CodeLists.nav().list(NAV_LISTS.get(list)).codes().forEach(code -> print(code.code(), code.text(language)));
        } else {
            Arrays.stream(own().getEnumConstants()).forEach(code -> print(code.name(), terminal.texts().of(code)));
        }
        return ExitCode.DONE;
    }

    private void print(String code, String name) {
        terminal.print("%-24s %s".formatted(code, name));
    }

    private Class<? extends Enum<?>> own() {
        var lists = new LinkedHashMap<String, Class<? extends Enum<?>>>();
        lists.put("types", IncidentType.class);
        lists.put("drops", DropKind.class);
        lists.put("perpetrators", Perpetrator.class);
        lists.put("roles", AffectedRole.class);
        lists.put("relations", Relation.class);
        lists.put("channels", Channel.class);
        lists.put("bhtReasons", BhtReason.class);
        lists.put("bhtChannels", BhtChannel.class);
        lists.put("severities", Severity.class);
        lists.put("statuses", IncidentStatus.class);
        var codes = lists.get(list);
        if (codes == null) {
            var known = String.join(", ", lists.keySet()) + ", " + String.join(", ", NAV_LISTS.keySet());
            throw Refusal.usage("cli.codes.unknown", list, known);
        }
        return codes;
    }
}
