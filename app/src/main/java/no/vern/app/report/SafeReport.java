package no.vern.app.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import no.vern.app.language.Texts;
import no.vern.drop.DropTable;
import no.vern.incident.Channel;
import no.vern.incident.IncidentType;
import no.vern.statistics.Cause;
import no.vern.statistics.CellId;
import no.vern.statistics.Crosstab;

/**
 * All tables after suppression, in words, with the list of what was hidden. All that a workbook holds is made from
 * this, so nothing hidden can slip into it.
 *
 * @param violence the tables on that sheet, one under the other; those that cannot be shown are not there
 * @param left how many types of violence and threats are in none of these, because their number is hidden
 * @param followUp the tables on that sheet
 * @param anyCase whether there is a case to tell of on it, were they not too few
 * @param followedUp whether tables of steps and duties are among them
 * @param toldToBht whether the table of what was reported to BHT is
 * @param drops the table of small strains; none when nothing is counted in it
 * @param risk the tables on that sheet; none when no hazard is assessed
 * @param measures the same of measures
 * @param training the same of training
 */
record SafeReport(
        ShownTable months,
        ShownTable units,
        List<ShownTable> violence,
        int left,
        List<ShownTable> followUp,
        boolean anyCase,
        boolean followedUp,
        boolean toldToBht,
        List<ShownTable> drops,
        List<ShownTable> risk,
        List<ShownTable> measures,
        List<ShownTable> training,
        List<HiddenCell> hidden) {

    /** Whether the sheet of follow-up has something to say, were it that too little can be shown. */
    boolean tellsOfFollowUp() {
        return anyCase || !followUp.isEmpty();
    }

    /** Hides in all tables at once, since each tells something about the others. */
    static SafeReport of(SafeFigures figures, Texts texts) {
        var made = new Maker(figures.hidden(), texts);
        var incidents = figures.incidents();
        var violence = figures.violence();
        var followUp = figures.followUp();
        var months = made.table(incidents.months(), AmuSheets.MONTHS, "amu.month.heading", made::type);
        var units = made.table(incidents.units(), AmuSheets.UNITS, "amu.unit.heading", made::type);
        var closer = made.present(
                made.table(violence.channels(), AmuSheets.VIOLENCE, "amu.violence.type", made::channel),
                made.table(violence.bands(), AmuSheets.VIOLENCE, "amu.violence.band", made::channel),
                made.table(violence.kinds(), AmuSheets.VIOLENCE, "amu.violence.kind", made::channel),
                made.table(violence.units(), AmuSheets.VIOLENCE, "amu.unit.heading", made::channel));
        var followed = made.present(
                made.table(followUp.steps(), AmuSheets.FOLLOW_UP, "amu.followUp.steps", made::answer),
                made.table(followUp.duties(), AmuSheets.FOLLOW_UP, "amu.followUp.duties", made::answer),
                made.table(figures.bht().units(), AmuSheets.FOLLOW_UP, "amu.bht.heading", made::bht));
        var drops = figures.drops().tells()
                ? List.of(made.table(figures.drops().counts(), AmuSheets.DROPS, "amu.unit.heading", quarter -> quarter))
                : List.<ShownTable>of();
        var prevention = figures.prevention().tables();
        return new SafeReport(
                months,
                units,
                closer,
                violence.left(),
                followed,
                figures.anyCase(),
                !followUp.steps().rows().isEmpty(),
                !figures.bht().units().rows().isEmpty(),
                drops,
                made.prevention(prevention, AmuSheets.RISK, "risk"),
                made.prevention(prevention, AmuSheets.MEASURES, "measure"),
                made.prevention(prevention, AmuSheets.TRAINING, "training"),
                made.hiddenCells);
    }

    /** Puts tables into words and notes on the way what is hidden in them. */
    private static final class Maker {
        private final Map<CellId, Cause> causes;
        private final Texts texts;
        private final List<HiddenCell> hiddenCells = new ArrayList<>();

        Maker(Map<CellId, Cause> causes, Texts texts) {
            this.causes = causes;
            this.texts = texts;
        }

        ShownTable table(Crosstab table, String sheet, String cornerKey, UnaryOperator<String> heading) {
            var columns = table.columns().stream()
                    .map(column -> column.equals(Crosstab.SUM) ? AmuSheets.SUM : heading.apply(column))
                    .toList();
            var counts = table.rows().stream()
                    .map(row -> table.columns().stream()
                            .map(column -> causes.containsKey(table.cell(row, column))
                                    ? OptionalLong.empty()
                                    : OptionalLong.of(table.count(row, column)))
                            .toList())
                    .toList();
            var shown = new ShownTable(sheet, texts.get(cornerKey), rows(table.rows(), texts), columns, counts);
            hiddenCells.addAll(hidden(table, shown, causes));
            return shown;
        }

        List<ShownTable> present(ShownTable... tables) {
            return Arrays.stream(tables).filter(table -> !table.rows().isEmpty()).toList();
        }

        /** Those tables whose names begin so; the rest of the name says what stands over their rows. */
        List<ShownTable> prevention(List<Crosstab> tables, String sheet, String area) {
            return tables.stream()
                    .filter(table -> table.table().startsWith(area + ".") && !table.rows().isEmpty())
                    .map(table -> table(table, sheet, "amu.prevention." + table.table(), this::code))
                    .toList();
        }

        /** A code of some list, or a word of the report's own. */
        String code(String code) {
            return code.contains(".") ? texts.get("code." + code) : texts.get("amu.column." + code);
        }

        String type(String code) {
            return texts.of(IncidentType.valueOf(code));
        }

        String channel(String code) {
            return code.equals(SafeFigures.UNKNOWN) ? texts.get("amu.unknown") : texts.of(Channel.valueOf(code));
        }

        String bht(String code) {
            return texts.get("amu.bht." + code);
        }

        String answer(String code) {
            return texts.get("amu.followUp." + code);
        }
    }

    private static List<TableRow> rows(List<Crosstab.Row> rows, Texts texts) {
        var taken = new HashSet<>(rows.stream()
                .filter(row -> row.kind() != Crosstab.Kind.WITHOUT_SUB_UNITS)
                .map(Crosstab.Row::label)
                .toList());
        var named = new ArrayList<TableRow>();
        for (int place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            boolean group = place + 1 < rows.size() && rows.get(place + 1).depth() > row.depth();
            var label = row.kind() == Crosstab.Kind.WITHOUT_SUB_UNITS
                    ? free(texts.get("amu.unit.own", row.label()), taken)
                    : label(row, texts);
            named.add(new TableRow(label, row.depth(), kind(row, group)));
        }
        return List.copyOf(named);
    }

    private static String label(Crosstab.Row row, Texts texts) {
        if (row.key().equals(DropTable.SMALL_UNITS)) {
            return texts.get("drop.small.name");
        }
        if (row.kind() != Crosstab.Kind.CODE) {
            return row.label();
        }
        if (row.key().contains(".")) {
            return texts.get("code." + row.key());
        }
        boolean type = Arrays.stream(IncidentType.values()).anyMatch(known -> known.name().equals(row.key()));
        return type ? texts.of(IncidentType.valueOf(row.key())) : texts.get("amu.row." + row.key());
    }

    /** A unit may itself be called "North (without sub-units)". */
    private static String free(String label, HashSet<String> taken) {
        var free = label;
        for (int number = 2; !taken.add(free); number++) {
            free = label + " (" + number + ")";
        }
        return free;
    }

    private static TableRow.Kind kind(Crosstab.Row row, boolean group) {
        if (row.kind() == Crosstab.Kind.SUM) {
            return TableRow.Kind.TOTAL;
        }
        return group ? TableRow.Kind.GROUP : TableRow.Kind.SINGLE;
    }

    private static List<HiddenCell> hidden(Crosstab table, ShownTable shown, Map<CellId, Cause> causes) {
        var hidden = new ArrayList<HiddenCell>();
        for (int row = 0; row < shown.rows().size(); row++) {
            for (int column = 0; column < shown.columns().size(); column++) {
                var cause = causes.get(table.cell(table.rows().get(row), table.columns().get(column)));
                if (cause != null) {
                    hidden.add(new HiddenCell(
                            shown.sheet(),
                            shown.corner(),
                            shown.rows().get(row).label(),
                            shown.columns().get(column),
                            cause));
                }
            }
        }
        return hidden;
    }
}
