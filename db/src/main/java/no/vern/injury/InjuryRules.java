package no.vern.injury;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.vern.codelist.CodeLists;
import no.vern.codelist.NavList;
import no.vern.incident.IncidentRules;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/** What has to hold for the facts of an injury before they are saved. */
public final class InjuryRules {
    private final CodeLists codes;
    private final Clock clock;

    public InjuryRules(CodeLists codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /** What is wrong, field by field; empty when they can be saved. */
    public List<Problem> problems(InjuryFacts facts) {
        var problems = new ArrayList<Problem>();
        code("jobTitle", facts.jobTitle(), NavList.JOB_TITLE, problems);
        code("timeOfDay", facts.timeOfDay(), NavList.TIME_OF_DAY, problems);
        code("location", facts.location(), NavList.LOCATION, problems);
        code("workplace", facts.workplace(), NavList.WORKPLACE, problems);
        var given = facts.consentOn();
        if (given != null && given.isAfter(LocalDate.ofInstant(clock.instant(), IncidentRules.OSLO))) {
            problems.add(Problem.of("consentOn", "rules.consentOn.future"));
        }
        return problems;
    }

    private void code(String field, @Nullable String code, NavList list, List<Problem> problems) {
        if (code != null && codes.list(list).byCode(code).isEmpty()) {
            problems.add(Problem.of(field, "rules.code.unknown", code));
        }
    }
}
