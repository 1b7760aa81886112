package no.vern.app.exchange;

import java.nio.file.Path;
import java.util.List;
import no.vern.app.exchange.mapping.ColumnMapping;
import no.vern.app.exchange.mapping.Survey;
import no.vern.app.exchange.table.Table;
import no.vern.workspace.Problem;

/**
 * A file that is about to be imported, and how it is to be read. Close it when done with the file.
 *
 * @param digest SHA-256 of the file as it was looked at
 * @param survey what all its rows told
 * @param questions what has to be settled in the mapping first; empty when the import can be previewed
 */
public record ImportPlan(
        Path file, byte[] digest, Table table, ColumnMapping mapping, Survey survey, List<Problem> questions)
        implements AutoCloseable {
    public ImportPlan {
        questions = List.copyOf(questions);
    }

    /** The file's own name, without its folder. */
    public String fileName() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public void close() {
        table.close();
    }
}
