package no.vern.app.measure;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import no.vern.app.ui.Order;
import no.vern.app.ui.PagedSource;
import no.vern.measure.MeasureField;
import no.vern.measure.MeasureFigureRepository;
import no.vern.measure.MeasureFilter;
import no.vern.measure.MeasureListRepository;
import no.vern.measure.MeasureRow;
import no.vern.measure.MeasureSort;
import no.vern.measure.MeasureStatus;
import org.jspecify.annotations.Nullable;

/** The rows of one filter; when the user has asked for something else meanwhile, it lets the database rest. */
final class MeasureRows implements PagedSource<MeasureRow> {
    private final MeasureListRepository lists;
    private final MeasureFigureRepository figures;
    private final MeasureFilter filter;
    private final BooleanSupplier wanted;
    private @Nullable Map<MeasureStatus, Integer> counts;

    /** @param wanted whether anybody still waits for these rows */
    MeasureRows(
            MeasureListRepository lists,
            MeasureFigureRepository figures,
            MeasureFilter filter,
            BooleanSupplier wanted) {
        this.lists = lists;
        this.figures = figures;
        this.filter = filter;
        this.wanted = wanted;
    }

    /** How many stand where; asked of the database once, since a list that is asked again is a new source. */
    synchronized Map<MeasureStatus, Integer> byStatus() {
        if (counts == null) {
            counts = figures.byStatus(filter);
        }
        return counts;
    }

    @Override
    public long count() {
        return wanted.getAsBoolean()
                ? byStatus().values().stream().mapToInt(Integer::intValue).sum()
                : 0;
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
