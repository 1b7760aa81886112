package no.vern.app.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.vern.app.exchange.mapping.MappedRow;
import no.vern.app.exchange.mapping.RowMapper;
import no.vern.app.exchange.table.Column;
import no.vern.app.exchange.table.TableRow;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentRules;
import no.vern.workspace.Problem;

/** Says of one row after another what is wrong with it, by the same rules as the form's. */
final class RowCheck {
    private static final int UNIT_NAME = 200;
    private static final UUID SOME_UNIT = new UUID(0, 0);

    private final RowMapper mapper;
    private final IncidentRules rules;
    private final List<Column> telling;
    private final Set<java.nio.ByteBuffer> seen = new HashSet<>();

    RowCheck(RowMapper mapper, List<Column> columns, IncidentRules rules) {
        this.mapper = mapper;
        this.rules = rules;
        this.telling = columns.stream().filter(column -> !mapper.identifies(column)).toList();
    }

    MappedRow map(TableRow row) {
        return mapper.map(row);
    }

    /** Whether a row that is the same in all but its id stood in the file before. */
    boolean repeated(TableRow row) {
        var digest = SourceKeys.digest(
                telling.stream().map(column -> row.cell(column.index()).text()).toList());
        return !seen.add(java.nio.ByteBuffer.wrap(digest, 0, 16).slice());
    }

    List<Problem> problems(MappedRow row, UnitBook units) {
        var problems = new ArrayList<>(row.problems());
        rules.problems(withUnit(row.content(), row.unit())).stream()
                .filter(problem -> problems.stream().noneMatch(other -> other.field().equals(problem.field())))
                .forEach(problems::add);
        if (row.unit().length() > UNIT_NAME) {
            problems.add(Problem.of("unit", "rules.text.tooLong", UNIT_NAME));
        } else if (!row.unit().isEmpty() && !units.creates() && units.known(row.unit()).isEmpty()) {
            problems.add(Problem.of("unit", "import.value.noUnit", row.unit()));
        }
        return problems;
    }

    private static IncidentContent withUnit(IncidentContent content, String unit) {
        return content.but().unitId(unit.isEmpty() ? null : SOME_UNIT).build().cleaned();
    }
}
