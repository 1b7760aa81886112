package no.vern.app.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/** A list as long as the database says, which holds only the pages last looked at and fetches them in the background. */
final class PagedList<T> extends ObservableListBase<PagedList.Row<T>> {
    static final int PAGE = 50;
    private static final int KEPT = 20;

    /** A place in the list; empty until its page has come. */
    static final class Row<T> {
        private final ReadOnlyObjectWrapper<@Nullable T> value = new ReadOnlyObjectWrapper<>();

        ReadOnlyObjectProperty<@Nullable T> value() {
            return value.getReadOnlyProperty();
        }
    }

    private final PagedSource<T> source;
    private final Order order;
    private final Tasks tasks;
    private final int size;
    private final Map<Integer, List<Row<T>>> pages = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<Row<T>>> eldest) {
            return size() > KEPT;
        }
    };
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private boolean loading;

    PagedList(PagedSource<T> source, Order order, Tasks tasks, int size) {
        this.source = source;
        this.order = order;
        this.tasks = tasks;
        this.size = size;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Row<T> get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        var page = pages.get(index / PAGE);
        if (page == null) {
            page = emptyPage(index / PAGE);
            wanted.addFirst(index / PAGE);
            loadNext();
        }
        return page.get(index % PAGE);
    }

    /** Where a row is, among those held: the table asks on every change, and must not fetch the whole list for it. */
    @Override
    public int indexOf(Object row) {
        return pages.entrySet().stream()
                .filter(page -> page.getValue().contains(row))
                .mapToInt(page -> page.getKey() * PAGE + page.getValue().indexOf(row))
                .findFirst()
                .orElse(-1);
    }

    @Override
    public int lastIndexOf(Object row) {
        return indexOf(row);
    }

    @Override
    public boolean contains(Object row) {
        return indexOf(row) >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** Puts a page that has been fetched already. */
    void put(int number, List<T> values) {
        fill(pages.containsKey(number) ? pages.get(number) : emptyPage(number), values);
    }

    private List<Row<T>> emptyPage(int number) {
        var rows = new ArrayList<Row<T>>(PAGE);
        for (int i = number * PAGE; i < Math.min(size, (number + 1) * PAGE); i++) {
            rows.add(new Row<>());
        }
        pages.put(number, rows);
        return rows;
    }

    /** One fetch at a time, the page looked at last first; pages scrolled past meanwhile are not fetched at all. */
    private void loadNext() {
        var number = loading ? null : wanted.pollFirst();
        if (number == null) {
            return;
        }
        var rows = pages.get(number);
        if (rows == null) {
            loadNext();
            return;
        }
        loading = true;
        tasks.run(() -> source.page(order, number * PAGE, PAGE))
                .onSuccess(values -> fill(rows, values))
                .onEnd(() -> {
                    loading = false;
                    loadNext();
                })
                .start();
    }

    private static <T> void fill(List<Row<T>> rows, List<T> values) {
        for (int i = 0; i < Math.min(rows.size(), values.size()); i++) {
            rows.get(i).value.set(values.get(i));
        }
    }
}
