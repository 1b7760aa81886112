package no.vern.app.exchange.table;

import java.util.List;

/** A table in a file. It can be read any number of times, each time row by row. */
public interface Table extends AutoCloseable {
    TableFormat format();

    /** The columns in their order. */
    List<Column> columns();

    /** The sheets that could be chosen instead; empty when the file has no sheets. */
    default List<String> sheets() {
        return List.of();
    }

    /**
     * The rows under the headings, blank rows left out.
     *
     * @throws TableRefused when the file has gone or is damaged
     */
    Rows rows();

    @Override
    void close();

    /** A walk through the rows; close it when done. */
    interface Rows extends AutoCloseable {
        /** The next row, or null after the last. */
        @org.jspecify.annotations.Nullable
        TableRow next();

        @Override
        void close();
    }
}
