package no.vern.app.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.vern.bht.BhtChannel;
import no.vern.bht.BhtReason;
import no.vern.codelist.CodeLists;
import no.vern.codelist.NavList;
import no.vern.drop.DropKind;
import no.vern.followup.SeriousCriterion;
import no.vern.incident.AffectedRole;
import no.vern.incident.Channel;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import no.vern.incident.Relation;
import no.vern.incident.Severity;
import no.vern.routine.Party;
import no.vern.training.TrainingKind;
import no.vern.training.TrainingStatus;
import no.vern.training.WaitingReason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code vern codes types}: the codes of a list, each with its name. */
@Command(name = "codes")
final class CodesCommand implements Callable<Integer> {
    private static final Map<String, Class<? extends Enum<?>>> OWN_LISTS = ownLists();
    private static final Map<String, NavList> NAV_LISTS = navLists();

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
        var codes = OWN_LISTS.get(list);
        if (codes == null) {
            throw Refusal.usage("cli.codes.unknown", list, String.join(", ", names()));
        }
        return codes;
    }

    /** What the lists are called, Vern's own first. */
    static List<String> names() {
        return Stream.concat(OWN_LISTS.keySet().stream(), NAV_LISTS.keySet().stream()).toList();
    }

    private static Map<String, Class<? extends Enum<?>>> ownLists() {
        var lists = new LinkedHashMap<String, Class<? extends Enum<?>>>();
        lists.put("types", IncidentType.class);
        lists.put("drops", DropKind.class);
        lists.put("trainings", TrainingKind.class);
        lists.put("trainingStatuses", TrainingStatus.class);
        lists.put("waitingReasons", WaitingReason.class);
        lists.put("perpetrators", Perpetrator.class);
        lists.put("roles", AffectedRole.class);
        lists.put("relations", Relation.class);
        lists.put("channels", Channel.class);
        lists.put("serious", SeriousCriterion.class);
        lists.put("recipients", Party.class);
        lists.put("bhtReasons", BhtReason.class);
        lists.put("bhtChannels", BhtChannel.class);
        lists.put("severities", Severity.class);
        lists.put("statuses", IncidentStatus.class);
        return lists;
    }

    private static Map<String, NavList> navLists() {
        var lists = new LinkedHashMap<String, NavList>();
        lists.put("injuryTypes", NavList.INJURY_TYPE);
        lists.put("bodyParts", NavList.BODY_PART);
        lists.put("injuryCauses", NavList.CAUSE);
        lists.put("injuryBackgrounds", NavList.BACKGROUND);
        lists.put("jobTitles", NavList.JOB_TITLE);
        lists.put("timesOfDay", NavList.TIME_OF_DAY);
        lists.put("locations", NavList.LOCATION);
        lists.put("workplaces", NavList.WORKPLACE);
        return lists;
    }
}
