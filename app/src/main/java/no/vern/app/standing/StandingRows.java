package no.vern.app.standing;

import java.util.List;
import no.vern.app.ui.Order;
import no.vern.app.ui.PagedSource;
import no.vern.standing.UnitStanding;

/** The units that are asked for; there are as many as the organisation has, and they are sorted where they are. */
record StandingRows(List<UnitStanding> lines) implements PagedSource<UnitStanding> {
    @Override
    public long count() {
        return lines.size();
    }

    @Override
    public List<UnitStanding> page(Order order, int offset, int limit) {
        return lines.stream()
                .sorted(StandingColumns.by(order))
                .skip(offset)
                .limit(limit)
                .toList();
    }
}
