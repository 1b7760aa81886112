package no.vern.app.measure;

import java.util.List;
import java.util.function.BooleanSupplier;
import no.vern.app.ui.Order;
import no.vern.app.ui.PagedSource;
import no.vern.measure.MeasureField;
import no.vern.measure.MeasureFilter;
import no.vern.measure.MeasureListRepository;
import no.vern.measure.MeasureRow;
import no.vern.measure.MeasureSort;

/** The rows of one filter; when the user has asked for something else meanwhile, it lets the database rest. */
final class MeasureRows implements PagedSource<MeasureRow> {
    private final MeasureListRepository lists;
    private final MeasureFilter filter;
    private final BooleanSupplier wanted;
    private long count = -1;

    /** @param wanted whether anybody still waits for these rows */
    MeasureRows(MeasureListRepository lists, MeasureFilter filter, BooleanSupplier wanted) {
        this.lists = lists;
        this.filter = filter;
        this.wanted = wanted;
    }

    /** Asked of the database once: a list that is asked again is a new source. */
    @Override
    public synchronized long count() {
        if (count < 0 && wanted.getAsBoolean()) {
            count = lists.count(filter);
        }
        return Math.max(0, count);
    }

    @Override
    public List<MeasureRow> page(Order order, int offset, int limit) {
        return wanted.getAsBoolean() ? lists.page(filter, sort(order), offset, limit) : List.of();
    }

    MeasureFilter filter() {
        return filter;
    }

    static MeasureSort sort(Order order) {
        return MeasureField.byKey(order.column())
                .filter(MeasureField::sortable)
                .map(field -> new MeasureSort(field, order.descending()))
                .orElse(MeasureSort.BY_DEADLINE);
    }
}
