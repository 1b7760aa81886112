package no.vern.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import no.vern.incident.IncidentType;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody who has nothing but the workbook: writes down every number that stands in it, every sum that its layout
 * shows (types to a row's sum, rows set in to the row above, both sheets to the same totals) and what the list of
 * hidden cells says of each, and asks a simplex solver how low and how high each hidden cell can be.
 */
final class OutsiderWithWorkbook {
    private static final double CLOSE = 1e-5;
    private static final int FAR = 10_000;
    private static final int GLANCES = 6;

    private record Place(String sheet, String row, String column) {}

    /** Sum of places with +1 and −1 that is zero. */
    private record Equation(Place total, List<Place> parts) {}

    private final Map<Place, Object> cells = new LinkedHashMap<>();
    private final Map<Place, Boolean> small = new HashMap<>();
    private final List<Equation> equations = new ArrayList<>();
    private final int threshold;

    OutsiderWithWorkbook(ReadWorkbook workbook, int threshold, String smallMark) {
        this.threshold = threshold;
        workbook.tables().forEach(this::note);
        for (var column : workbook.months().columns()) {
            equations.add(new Equation(
                    new Place("Hendelser per måned", "Sum", column),
                    List.of(new Place("Hendelser per enhet", "Sum", column))));
        }
        workbook.closer().forEach(this::noteCloser);
        tie(workbook);
        workbook.hidden()
                .forEach(line -> small.put(place(workbook, line), line.get(4).equals(smallMark)));
    }

    /** Sheet, table, row and column, as the list of what is hidden names them. */
    private static Place place(ReadWorkbook workbook, List<String> line) {
        var block = line.get(0) + "/" + line.get(1);
        return new Place(workbook.closer().containsKey(block) ? block : line.get(0), line.get(2), line.get(3));
    }

    private void noteCloser(String block, ReadWorkbook.Table table) {
        var counted = table.columns().stream().filter(column -> !column.equals("%")).toList();
        var lines = table.labels().stream().filter(row -> !row.equals("Sum")).toList();
        for (var row : table.labels()) {
            counted.forEach(column -> cells.put(new Place(block, row, column), table.at(row, column)));
            var parts = counted.stream().filter(column -> !column.equals("Sum")).toList();
            if (!parts.isEmpty()) {
                equations.add(new Equation(
                        new Place(block, row, "Sum"),
                        parts.stream().map(part -> new Place(block, row, part)).toList()));
            }
        }
        // A total that stands alone is the sum of nothing that is shown.
        if (table.rows().containsKey("Sum") && !lines.isEmpty()) {
            counted.forEach(column -> equations.add(new Equation(
                    new Place(block, "Sum", column),
                    lines.stream().map(row -> new Place(block, row, column)).toList())));
        }
    }

    /** What the closer tables have in common with the large ones, and with one another. */
    private void tie(ReadWorkbook workbook) {
        var shown = workbook.months().columns().stream()
                .filter(OutsiderWithWorkbook::violent)
                .filter(type -> workbook.months().at("Sum", type) instanceof Long)
                .toList();
        for (var block : List.of("Vold og trusler/Enhet", "Vold og trusler/Type enhet", "Vold og trusler/Klokkeslett")) {
            if (workbook.closer().containsKey(block)) {
                equations.add(new Equation(
                        new Place(block, "Sum", "Sum"),
                        shown.stream().map(type -> new Place("Hendelser per måned", "Sum", type)).toList()));
            }
        }
        var types = workbook.closer().get("Vold og trusler/Type");
        if (types != null) {
            types.labels().stream()
                    .filter(type -> !type.equals("Sum"))
                    .forEach(type -> equals(
                            "Vold og trusler/Type", type, "Sum", "Hendelser per måned", "Sum", type));
        }
        var units = workbook.closer().get("Vold og trusler/Enhet");
        if (units != null) {
            units.labels().stream()
                    .filter(unit -> workbook.units().rows().containsKey(unit) && !unit.equals("Sum"))
                    .forEach(unit -> equations.add(new Equation(
                            new Place("Vold og trusler/Enhet", unit, "Sum"),
                            shown.stream()
                                    .map(type -> new Place("Hendelser per enhet", unit, type))
                                    .toList())));
        }
        tiePrevention(workbook);
        var bht = "Oppfølging/Hendelser meldt til BHT";
        if (workbook.closer().containsKey(bht)) {
            workbook.closer().get(bht).labels().stream()
                    .filter(unit -> workbook.units().rows().containsKey(unit))
                    .forEach(unit -> equals(bht, unit, "Sum", "Hendelser per enhet", unit, "Sum"));
        }
        var duties = "Oppfølging/Hva som er fulgt opp";
        if (workbook.closer().containsKey(duties)) {
            var held = "Gjennomgang holdt, av de tilbudte";
            var not = "Gjennomgang takket nei til, av de tilbudte";
            equals(duties, "Gjennomgang (debrief) tilbudt", "Ja", duties, held, "Sum");
            equals(duties, held, "Ja", duties, not, "Nei");
            equals(duties, held, "Nei", duties, not, "Ja");
        }
    }

    /** What a reader sees to be the same on the sheets of risk, measures and training. */
    private void tiePrevention(ReadWorkbook workbook) {
        var closer = workbook.closer();
        var hazards = "Risiko/Farer slik de er vurdert nå";
        if (closer.containsKey(hazards)) {
            var standings = "Risiko/Hva som er gjort med farene";
            same(standings, "Sum", "Sum", hazards, "Sum", "Sum");
            same("Risiko/Farer per område", "Sum", "Sum", hazards, "Sum", "Sum");
            if (closer.containsKey("Risiko/Farer etter bekreftede tiltak")) {
                same("Risiko/Farer etter bekreftede tiltak", "Sum", "Sum", standings, "Bekreftet å virke", "Sum");
            }
        }
        var states = "Tiltak/Hvor tiltakene står";
        if (closer.containsKey(states)) {
            Stream.of("Tiltak per område", "Hvor sikkert tiltaket virker", "Hva slags tiltak", "Hvem tiltaket virker på")
                    .forEach(table -> same("Tiltak/" + table, "Sum", "Sum", states, "Sum", "Sum"));
        }
        var kinds = "Opplæring/Kjent at ansatte har";
        var drills = "Opplæring/Ansatte som har øvd, per område";
        if (closer.containsKey(kinds)) {
            closer.get(kinds).labels().forEach(kind -> same(kinds, kind, "Sum", kinds, "Øvelse", "Sum"));
        }
        if (closer.containsKey(kinds) && closer.containsKey(drills)) {
            closer.get(kinds).columns().stream()
                    .filter(column -> !column.equals("%"))
                    .forEach(column -> same(drills, "Sum", column, kinds, "Øvelse", column));
        }
    }

    /** The same, where both tables are shown. */
    private void same(String sheet, String row, String column, String other, String otherRow, String otherColumn) {
        var both = List.of(new Place(sheet, row, column), new Place(other, otherRow, otherColumn));
        if (cells.keySet().containsAll(both)) {
            equals(sheet, row, column, other, otherRow, otherColumn);
        }
    }

    private void equals(String sheet, String row, String column, String other, String otherRow, String otherColumn) {
        equations.add(new Equation(
                new Place(sheet, row, column), List.of(new Place(other, otherRow, otherColumn))));
    }

    private static boolean violent(String type) {
        return FiguresForTests.typeNamed(type)
                .filter(known -> known.group() == IncidentType.Group.VIOLENCE_AND_THREATS)
                .isPresent();
    }

    private void note(String sheet, ReadWorkbook.Table table) {
        table.rows().forEach((row, counts) -> {
            counts.forEach((column, count) -> cells.put(new Place(sheet, row, column), count));
            var types = table.columns().stream()
                    .filter(column -> !column.equals("Sum"))
                    .map(column -> new Place(sheet, row, column))
                    .toList();
            if (!types.isEmpty()) {
                equations.add(new Equation(new Place(sheet, row, "Sum"), types));
            }
        });
        var labels = table.labels();
        for (int at = 0; at < labels.size(); at++) {
            var parts = partsOf(table, at);
            for (var column : parts.isEmpty() ? List.<String>of() : table.columns()) {
                var places = parts.stream().map(part -> new Place(sheet, part, column)).toList();
                equations.add(new Equation(new Place(sheet, labels.get(at), column), places));
            }
        }
    }

    /** The rows one step further in that follow; for the last row, all that are not set in. */
    private static List<String> partsOf(ReadWorkbook.Table table, int at) {
        var labels = table.labels();
        if (at == labels.size() - 1) {
            return labels.subList(0, at).stream()
                    .filter(label -> table.indents().get(label) == 0)
                    .toList();
        }
        int level = table.indents().get(labels.get(at));
        var parts = new ArrayList<String>();
        for (int next = at + 1; next < labels.size() - 1 && table.indents().get(labels.get(next)) > level; next++) {
            if (table.indents().get(labels.get(next)) == level + 2) {
                parts.add(labels.get(next));
            }
        }
        return parts;
    }

    /**
     * Hidden cells that can have one value only; empty when the workbook is safe.
     *
     * @param leastProtecting the least that a cell hidden to protect others can be; 0 for an outsider who does not
     *     look at causes at all
     */
    Set<String> computed(int leastProtecting) {
        var hidden = cells.keySet().stream().filter(place -> ":".equals(cells.get(place))).toList();
        if (hidden.isEmpty()) {
            return Set.of();
        }
        var low = new HashMap<Place, Double>();
        var high = new HashMap<Place, Double>();
        var chance = new Random(1);
        for (int glance = 0; glance < GLANCES; glance++) {
            look(hidden, leastProtecting, place -> chance.nextInt(21) - 10, low, high);
        }
        var computed = new HashSet<String>();
        for (var place : hidden) {
            for (int way = -1; way <= 1 && !open(place, low, high); way += 2) {
                int sign = way;
                look(hidden, leastProtecting, other -> other.equals(place) ? sign : 0, low, high);
            }
            if (!open(place, low, high)) {
                computed.add(place + " = " + low.get(place));
            }
        }
        return computed;
    }

    private static boolean open(Place place, Map<Place, Double> low, Map<Place, Double> high) {
        return Math.floor(high.get(place) + CLOSE) > Math.ceil(low.get(place) - CLOSE);
    }

    private void look(
            List<Place> hidden,
            int leastProtecting,
            ToDoubleFunction<Place> weight,
            Map<Place, Double> low,
            Map<Place, Double> high) {
        var model = new ExpressionsBasedModel();
        var unknown = new LinkedHashMap<Place, Variable>();
        for (var place : hidden) {
            boolean known = leastProtecting > 0 && small.get(place);
            var variable = model.newVariable(place.toString());
            variable.lower(leastProtecting == 0 ? 0 : known ? 1 : leastProtecting);
            variable.upper(known ? threshold - 1 : FAR);
            variable.weight(weight.applyAsDouble(place));
            unknown.put(place, variable);
        }
        for (int at = 0; at < equations.size(); at++) {
            write(equations.get(at), "e" + at, model, unknown);
        }
        var result = model.maximise();
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException("No numbers fit what is shown");
        }
        note(unknown, model, result, low, high);
    }

    private static void note(
            Map<Place, Variable> unknown,
            ExpressionsBasedModel model,
            Optimisation.Result result,
            Map<Place, Double> low,
            Map<Place, Double> high) {
        unknown.forEach((place, variable) -> {
            double value = result.doubleValue(model.indexOf(variable));
            low.merge(place, value, Math::min);
            high.merge(place, value, Math::max);
        });
    }

    private void write(Equation equation, String name, ExpressionsBasedModel model, Map<Place, Variable> unknown) {
        var coefficients = new LinkedHashMap<Variable, Integer>();
        long shown = term(equation.total(), -1, unknown, coefficients);
        for (var part : equation.parts()) {
            shown += term(part, 1, unknown, coefficients);
        }
        if (coefficients.isEmpty()) {
            if (shown != 0) {
                throw new IllegalStateException("Shown numbers do not add up to " + equation.total());
            }
            return;
        }
        var sum = model.newExpression(name).level(-shown);
        coefficients.forEach(sum::set);
    }

    private long term(Place place, int sign, Map<Place, Variable> unknown, Map<Variable, Integer> coefficients) {
        var value = cells.get(place);
        if (value instanceof Long count) {
            return sign * count;
        }
        coefficients.merge(unknown.get(place), sign, Integer::sum);
        return 0;
    }
}
