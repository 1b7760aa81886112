package no.vern.app.ui;

import java.util.List;

/** A list in the database: it filters, sorts and counts; the window asks for the rows that it shows. */
public interface PagedSource<T> {
    /** How many rows there are. Off the window's thread. */
    long count();

    /** Rows from {@code offset}, at most {@code limit}. Off the window's thread. */
    List<T> page(Order order, int offset, int limit);

    /** A list that is in memory already, e.g. the users; keeps its own order. */
    static <T> PagedSource<T> of(List<T> rows) {
        return new PagedSource<>() {
            @Override
            public long count() {
                return rows.size();
            }

            @Override
            public List<T> page(Order order, int offset, int limit) {
                return rows.subList(Math.min(offset, rows.size()), Math.min(offset + limit, rows.size()));
            }
        };
    }
}
