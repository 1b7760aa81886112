package no.vern.app.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.vern.app.exchange.mapping.RowMapper;
import no.vern.app.exchange.table.Column;
import no.vern.app.exchange.table.TableRow;
import no.vern.workspace.Problem;

/** Says of one row after another what is wrong with it, by the same rules as the form's. */
final class RowCheck<C> {
    private static final int UNIT_NAME = 200;

    private final RowMapper mapper;
    private final ImportTarget<C> target;
    private final List<Column> telling;
    private final Set<java.nio.ByteBuffer> seen = new HashSet<>();

    RowCheck(RowMapper mapper, List<Column> columns, ImportTarget<C> target) {
        this.mapper = mapper;
        this.target = target;
        this.telling = columns.stream().filter(column -> !mapper.identifies(column)).toList();
    }

    MappedRow<C> map(TableRow row) {
        var values = mapper.map(row);
        return new MappedRow<>(values, target.read(values));
    }

    /** Whether a row that is the same in all but its id stood in the file before. */
    boolean repeated(TableRow row) {
        var digest = SourceKeys.digest(
                telling.stream().map(column -> row.cell(column.index()).text()).toList());
        return !seen.add(java.nio.ByteBuffer.wrap(digest, 0, 16).slice());
    }

    List<Problem> problems(MappedRow<C> row, UnitBook units) {
        var unit = target.kind().unit().key();
        var problems = new ArrayList<>(row.values().problems());
        target.problems(row.values(), row.content()).stream()
                .filter(problem -> problems.stream().noneMatch(other -> other.field().equals(problem.field())))
                .forEach(problems::add);
        if (row.unit().length() > UNIT_NAME) {
            problems.add(Problem.of(unit, "rules.text.tooLong", UNIT_NAME));
        } else if (!row.unit().isEmpty() && !units.creates() && units.known(row.unit()).isEmpty()) {
            problems.add(Problem.of(unit, "import.value.noUnit", row.unit()));
        }
        return problems;
    }
}
