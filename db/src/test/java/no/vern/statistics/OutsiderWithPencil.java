package no.vern.statistics;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * A second auditor that shares nothing with the first: writes the shown numbers and all sums down as linear equations
 * over the hidden cells and asks a simplex solver for the least and greatest value of each.
 */
final class OutsiderWithPencil {
    private static final double CLOSE = 1e-6;
    /** Stands in for "no limit": a count that reaches it is limited by nothing in the tables. */
    private static final long FAR = 100_000;

    private final int threshold;
    private final boolean knowsCauses;

    OutsiderWithPencil(int threshold, boolean knowsCauses) {
        this.threshold = threshold;
        this.knowsCauses = knowsCauses;
    }

    Map<CellId, Interval> intervals(Publication publication, Map<CellId, Cause> hidden) {
        Map<CellId, Interval> intervals = new LinkedHashMap<>();
        hidden.keySet().forEach(cell -> intervals.put(cell, interval(cell, publication, hidden)));
        return intervals;
    }

    Interval interval(CellId cell, Publication publication, Map<CellId, Cause> hidden) {
        double low = end(cell, publication, hidden, false);
        double high = end(cell, publication, hidden, true);
        return new Interval(
                (long) Math.ceil(low - CLOSE), high > FAR - 1 ? Interval.UNBOUNDED : (long) Math.floor(high + CLOSE));
    }

    private double end(CellId cell, Publication publication, Map<CellId, Cause> hidden, boolean high) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<CellId, Variable> unknown = new HashMap<>();
        hidden.forEach((id, cause) -> {
            Variable variable = model.newVariable(id.toString()).lower(low(cause, publication.counts().get(id)));
            variable.upper(knowsCauses && cause == Cause.SMALL ? threshold - 1 : 10 * FAR);
            unknown.put(id, variable);
        });
        for (int i = 0; i < publication.relations().size(); i++) {
            add(publication.relations().get(i), "sum " + i, publication, model, unknown);
        }
        Variable asked = unknown.get(cell);
        if (high) {
            asked.upper(Math.min(FAR, asked.getUpperLimit().longValue()));
        }
        asked.weight(1);
        Optimisation.Result result = high ? model.maximise() : model.minimise();
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException("No answer: " + result.getState());
        }
        return result.getValue();
    }

    private long low(Cause cause, long count) {
        if (!knowsCauses) {
            return 0;
        }
        // Vern may call a small count PROTECTS where the word "small" would tell it; so that word bounds nothing then.
        return cause == Cause.SMALL || count < threshold ? 1 : threshold;
    }

    private static void add(
            Relation relation, String name, Publication publication, ExpressionsBasedModel model,
            Map<CellId, Variable> unknown) {
        Map<Variable, Integer> coefficients = new HashMap<>();
        long right = term(relation.total(), 1, publication, unknown, coefficients);
        for (CellId part : relation.parts()) {
            right += term(part, -1, publication, unknown, coefficients);
        }
        if (!coefficients.isEmpty()) {
            Expression sum = model.newExpression(name).level(-right);
            coefficients.forEach(sum::set);
        }
    }

    private static long term(
            CellId cell, int sign, Publication publication, Map<CellId, Variable> unknown,
            Map<Variable, Integer> coefficients) {
        Variable variable = unknown.get(cell);
        if (variable == null) {
            return sign * publication.counts().get(cell);
        }
        coefficients.merge(variable, sign, Integer::sum);
        return 0;
    }
}
