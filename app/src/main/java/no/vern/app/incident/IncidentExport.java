package no.vern.app.incident;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentSort;

/** Writes what a list shows to a file: exactly these rows, in this order, with these columns. */
@FunctionalInterface
public interface IncidentExport {
    /**
     * @param file ends in {@code .xlsx} or {@code .csv}
     * @return how many rows were written
     */
    long write(Path file, IncidentFilter filter, IncidentSort sort, List<IncidentField> columns) throws IOException;
}
