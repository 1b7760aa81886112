package no.vern.incident;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Many new rows of one table as one JDBC batch: jOOQ writes the statement, JDBC runs it. */
final class BatchInsertRepository {
    private final DSLContext sql;

    BatchInsertRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** @param rows a value for each column, in the table's own order */
    void insert(Table<?> table, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var statement = sql.render(DSL.insertInto(table).columns(table.fields()).values(unknowns(table)));
        sql.connection(connection -> {
            try (var insert = connection.prepareStatement(statement)) {
                for (var row : rows) {
                    bind(insert, row);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    private static List<Field<?>> unknowns(Table<?> table) {
        var unknowns = new ArrayList<Field<?>>();
        for (var column : table.fields()) {
            unknowns.add(DSL.val(null, column));
        }
        return unknowns;
    }

    private static void bind(PreparedStatement insert, @Nullable Object[] values) throws SQLException {
        for (var at = 0; at < values.length; at++) {
            insert.setObject(at + 1, values[at]);
        }
    }
}
