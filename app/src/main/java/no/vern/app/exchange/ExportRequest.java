package no.vern.app.exchange;

import java.nio.file.Path;
import java.util.List;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentSort;

/**
 * Which incidents are to be written where.
 *
 * @param target a name that ends with .xlsx or .csv
 * @param columns in their order
 */
public record ExportRequest(
        Path target, IncidentFilter filter, IncidentSort sort, List<ExportColumn> columns, ExportStyle style) {
    public ExportRequest {
        columns = List.copyOf(columns);
    }
}
