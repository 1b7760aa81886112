package no.vern.injury;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.vern.calendar.Norway;
import no.vern.codelist.CodeLists;
import no.vern.codelist.NavList;
import no.vern.incident.IncidentRules;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/** What has to hold for the facts of an injury before they are saved. */
public final class InjuryRules {
    private static final int TEXT_LENGTH = 2000;

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
        past("consentOn", facts.consentOn(), "rules.consentOn.future", problems);
        harm(facts.own(), problems);
        return problems;
    }

    private void harm(Harm harm, List<Problem> problems) {
        code("injuryType", harm.injuryType(), NavList.INJURY_TYPE, problems);
        code("bodyPart", harm.bodyPart(), NavList.BODY_PART, problems);
        past("illOn", harm.illOn(), "rules.illOn.future", problems);
        var days = harm.absenceDays();
        if (days != null && (days < 0 || days > IncidentRules.ABSENCE_DAYS)) {
            problems.add(Problem.of("absenceDays", "rules.absenceDays.range", IncidentRules.ABSENCE_DAYS));
        }
        length("workDone", harm.workDone(), problems);
        length("tasks", harm.tasks(), problems);
        length("factors", harm.factors(), problems);
    }

    private void past(String field, @Nullable LocalDate day, String messageKey, List<Problem> problems) {
        if (day != null && day.isAfter(Norway.today(clock))) {
            problems.add(Problem.of(field, messageKey));
        }
    }

    private static void length(String field, String text, List<Problem> problems) {
        if (text.length() > TEXT_LENGTH) {
            problems.add(Problem.of(field, "rules.text.tooLong", TEXT_LENGTH));
        }
    }

    private void code(String field, @Nullable String code, NavList list, List<Problem> problems) {
        if (code != null && codes.list(list).byCode(code).isEmpty()) {
            problems.add(Problem.of(field, "rules.code.unknown", code));
        }
    }
}
