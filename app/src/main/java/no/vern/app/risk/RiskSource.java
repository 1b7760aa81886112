package no.vern.app.risk;

import java.util.List;
import java.util.function.BooleanSupplier;
import no.vern.app.ui.Order;
import no.vern.app.ui.PagedSource;
import no.vern.risk.AssessmentFilter;
import no.vern.risk.AssessmentSort;

/** The rows of one filter; when the user has asked for something else meanwhile, it lets the database rest. */
final class RiskSource implements PagedSource<RiskRow> {
    private final RiskReader reader;
    private final AssessmentFilter filter;
    private final BooleanSupplier wanted;

    RiskSource(RiskReader reader, AssessmentFilter filter, BooleanSupplier wanted) {
        this.reader = reader;
        this.filter = filter;
        this.wanted = wanted;
    }

    @Override
    public long count() {
        return wanted.getAsBoolean() ? reader.count(filter) : 0;
    }

    @Override
    public List<RiskRow> page(Order order, int offset, int limit) {
        return wanted.getAsBoolean() ? reader.page(filter, sort(order), offset, limit) : List.of();
    }

    static AssessmentSort sort(Order order) {
        return new AssessmentSort(AssessmentSort.Key.valueOf(order.column()), order.descending());
    }
}
