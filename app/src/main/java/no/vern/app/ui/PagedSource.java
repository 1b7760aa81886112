package no.vern.app.ui;

import java.util.ArrayList;
import java.util.List;

/** A list in the database: it filters, sorts and counts; the window asks for the rows that it shows. */
public interface PagedSource<T> {
    /** How many rows there are. Off the window's thread. */
    long count();

    /** Rows from {@code offset}, at most {@code limit}. Off the window's thread. */
    List<T> page(Order order, int offset, int limit);

    /** The rows at the places given, in ascending order, a page at a time. Off the window's thread. */
    default List<T> rowsAt(Order order, List<Integer> indices) {
        var rows = new ArrayList<T>();
        var page = List.<T>of();
        int start = -PagedList.PAGE;
        for (int index : indices) {
            if (index >= start + PagedList.PAGE) {
                start = index;
                page = page(order, start, PagedList.PAGE);
            }
            if (index - start < page.size()) {
                rows.add(page.get(index - start));
            }
        }
        return rows;
    }

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
