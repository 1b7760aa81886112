package no.vern.app.exchange;

import java.nio.file.Path;
import java.util.List;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentSort;

/**
 * Which incidents are to be written where.
 *
 * @param target a name that ends with .xlsx or .csv
 * @param columns in their order
 */
public record ExportRequest(
        Path target, IncidentFilter filter, IncidentSort sort, List<IncidentField> columns, ExportStyle style) {
    public ExportRequest {
        columns = List.copyOf(columns);
    }

    /** Everything that is known of the incidents, by its codes. */
    public static ExportRequest whole(Path target, IncidentFilter filter) {
        return new ExportRequest(
                target, filter, IncidentSort.NEWEST_FIRST, List.of(IncidentField.values()), ExportStyle.CODES);
    }
}
