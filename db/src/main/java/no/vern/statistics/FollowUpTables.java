package no.vern.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How cases were followed up: of so many things to do, how many were done.
 *
 * @param steps a row a lane, with a total: steps answered in time, and not
 * @param duties a row a duty: how often it was met, and how often not
 * @param hidden what to hide in both tables
 */
public record FollowUpTables(Crosstab steps, Crosstab duties, Map<CellId, Cause> hidden) {
    public static final String STEPS = "followup.steps";
    public static final String DUTIES = "followup.duties";
    /** Column of what was met. */
    public static final String MET = "met";
    /** Column of the rest. */
    public static final String UNMET = "unmet";

    private static final List<String> COLUMNS = List.of(MET, UNMET);

    /** So many of one thing that were met or not; {@code measure} is a code. */
    public record Answer(String measure, boolean met, long count) {}

    /**
     * A duty that is a part of another, e.g. debriefs held of those that were offered: all of the part is what is met
     * of the whole.
     */
    public record Part(String part, String whole) {}

    /**
     * Counts and hides.
     *
     * @param lanes codes of the rows of steps
     * @param duties codes of the rows of duties
     * @param opposites duties that count the same as another with met and unmet exchanged, by that other
     */
    public static FollowUpTables of(
            List<String> lanes,
            List<String> duties,
            List<Part> parts,
            Map<String, String> opposites,
            List<Answer> answers,
            Suppression suppression) {
        var steps = Block.of(STEPS, lanes, COLUMNS, entries(lanes, answers));
        var kept = Block.of(DUTIES, duties, COLUMNS, entries(duties, answers));
        var table = withoutTotal(kept, duties, parts, opposites);
        var hidden = suppression.apply(steps.publication().with(table.publication(), List.of()));
        return new FollowUpTables(steps, table, hidden);
    }

    /** Nothing can be shown: too few cases are behind it. */
    public static FollowUpTables withheld() {
        return new FollowUpTables(Block.withheld(STEPS), Block.withheld(DUTIES), Map.of());
    }

    /** Both tables handed out together. */
    public Publication publication() {
        return steps.publication().with(duties.publication(), List.of());
    }

    private static List<Block.Entry> entries(List<String> rows, List<Answer> answers) {
        return answers.stream()
                .filter(answer -> rows.contains(answer.measure()))
                .map(answer -> new Block.Entry(answer.measure(), answer.met() ? MET : UNMET, answer.count()))
                .toList();
    }

    /** Duties are no parts of one whole, so they have no total; but some are parts of others. */
    private static Crosstab withoutTotal(
            Crosstab table, List<String> duties, List<Part> parts, Map<String, String> opposites) {
        var rows = table.rows().stream().filter(row -> row.kind() != Crosstab.Kind.SUM).toList();
        var counts = new LinkedHashMap<CellId, Long>();
        rows.forEach(row -> table.columns().forEach(column -> counts.put(table.cell(row, column), table.count(row, column))));
        var relations = new ArrayList<Relation>();
        for (var duty : duties) {
            relations.add(new Relation(cell(duty, Crosstab.SUM), List.of(cell(duty, MET), cell(duty, UNMET))));
        }
        parts.forEach(part -> relations.add(same(cell(part.whole(), MET), cell(part.part(), Crosstab.SUM))));
        opposites.forEach((one, other) -> {
            relations.add(same(cell(one, MET), cell(other, UNMET)));
            relations.add(same(cell(one, UNMET), cell(other, MET)));
            relations.add(same(cell(one, Crosstab.SUM), cell(other, Crosstab.SUM)));
        });
        return new Crosstab(DUTIES, rows, table.columns(), new Publication(counts, relations));
    }

    private static CellId cell(String duty, String column) {
        return new CellId(DUTIES, duty, column);
    }

    private static Relation same(CellId one, CellId other) {
        return new Relation(one, List.of(other));
    }
}
