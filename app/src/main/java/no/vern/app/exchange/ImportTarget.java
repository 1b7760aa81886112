package no.vern.app.exchange;

import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import no.vern.app.exchange.mapping.ImportKind;
import no.vern.app.exchange.mapping.RowValues;
import no.vern.incident.ImportReceipt;
import no.vern.workspace.Problem;

/**
 * What the rows of a file become: the few things that differ from one kind of record to another. How a file is read, its
 * columns mapped, its rows previewed, rejected and written is the same for all.
 *
 * @param <C> what a row is read as
 */
public interface ImportTarget<C> {
    ImportKind kind();

    /** The row as the record's content; what it does not say stays open. */
    C read(RowValues row);

    /** What is wrong with the row by the rules of the form; its unit counts as known when it names one. */
    List<Problem> problems(RowValues row, C content);

    /** By what the row is known again: what stays the same when the file is read a second time. */
    List<String> identity(RowValues row, C content);

    /** What is to be said of a row that has the id of another. */
    Problem clash(RowValues row);

    /** What is there already, as it is when a preview begins. */
    Earlier<C> earlier();

    /** Counts a row that would be written. */
    void count(RowValues row, C content, ImportPreview preview);

    /** Writes the rows in one transaction, with the units that they need: all of it or nothing. */
    ImportReceipt write(ImportSource source, ImportPreview preview, Iterator<MappedRow.Kept<C>> rows);

    /**
     * The file that rows come from.
     *
     * @param digest SHA-256 of the file
     * @param mapping how its columns were read, as text
     */
    record ImportSource(String fileName, byte[] digest, String mapping) {}

    /** What is there already; asked row by row in the order of the file. */
    interface Earlier<C> {
        /** Whether a row with this key was imported. */
        boolean imported(byte[] key);

        /** Whether what was imported with that key is what this row tells of, and not another with the same id. */
        boolean same(byte[] key, RowValues row, C content);

        /** Whether somebody has typed it in by hand. */
        boolean typed(UUID unit, RowValues row, C content);
    }
}
