package no.vern.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.vern.organisation.UnitRole;
import no.vern.statistics.CellId;
import no.vern.statistics.CodeTables.Entry;
import no.vern.statistics.CodeTables.Plan;
import no.vern.statistics.CodeTables.Rows;
import no.vern.statistics.CodeTables.Same;
import no.vern.statistics.Crosstab;
import no.vern.training.Coverage;
import no.vern.training.Reach;
import no.vern.training.TrainingKind;

/** Of how many it is known that they have what everybody has to have, and who has the basic course. */
record TrainingCounts(PreventionFigures figures, CountPlans plans) {
    static final String KINDS = "training.kinds";
    static final String DRILLS = "training.drills";
    static final String COURSES = "training.courses";

    private static final String YES = "reached";
    private static final String NO = "rest";
    private static final List<String> REACHED = List.of(YES, NO);
    private static final String DRILL = CountPlans.key(TrainingKind.DRILL);
    private static final List<String> KINDS_OF_ALL =
            TrainingKind.ofEverybody().stream().map(CountPlans::key).toList();
    private static final List<UnitRole> ROLES = List.of(
            UnitRole.SAFETY_REPRESENTATIVE, UnitRole.CHIEF_SAFETY_REPRESENTATIVE, UnitRole.AMU_MEMBER);

    List<Plan> tables() {
        return List.of(kinds(), drills(), courses());
    }

    private Plan kinds() {
        var entries = lines().flatMap(line -> TrainingKind.ofEverybody().stream()
                .flatMap(kind -> reached(CountPlans.key(kind), line.of(kind))));
        return new Plan(KINDS, CountPlans.rows(KINDS_OF_ALL), REACHED, Rows.APART, entries.toList());
    }

    private Plan drills() {
        return plans.placed(DRILLS, REACHED, Rows.KNOWN_PARTS, lines()
                .flatMap(line -> reached(plans.key(line.unit().id()), line.of(TrainingKind.DRILL)))
                .toList());
    }

    /**
     * Somebody with several of the roles is counted in each. How many have a role is known in the house: beside that, a
     * row of a single one would tell of a person by name.
     */
    private Plan courses() {
        var entries = figures.courses().stream()
                .flatMap(course -> course.roles().stream()
                        .filter(ROLES::contains)
                        .map(role -> CountPlans.one(CountPlans.key(role), course.held() ? YES : NO)));
        return new Plan(
                COURSES,
                CountPlans.rows(ROLES.stream().map(CountPlans::key).toList()),
                REACHED,
                Rows.KNOWN_APART,
                entries.toList());
    }

    /** Units of which the people are counted. */
    private Stream<Coverage.Line> lines() {
        return figures.coverage().lines().stream()
                .filter(line -> line.unit().employees() != null && line.unit().employees() > 0);
    }

    private static Stream<Entry> reached(String row, Reach reach) {
        int all = Objects.requireNonNull(reach.employees());
        int people = Math.min(reach.people(), all);
        return Stream.of(new Entry(row, YES, people), new Entry(row, NO, all - people));
    }

    /** What the tables count twice. */
    List<Same> same() {
        var same = new ArrayList<Same>();
        CountPlans.and(REACHED, Crosstab.SUM).forEach(
                column -> same.add(new Same(CountPlans.sum(DRILLS, column), new CellId(KINDS, DRILL, column))));
        KINDS_OF_ALL.stream().filter(kind -> !kind.equals(DRILL)).forEach(kind -> same.add(
                new Same(new CellId(KINDS, kind, Crosstab.SUM), new CellId(KINDS, DRILL, Crosstab.SUM))));
        return same;
    }
}
