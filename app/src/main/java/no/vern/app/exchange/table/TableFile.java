package no.vern.app.exchange.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A file that may hold a table: looks at its first bytes, not at its name, to tell what it is. */
public final class TableFile {
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    private final Limits limits;

    public TableFile() {
        this(Limits.USUAL);
    }

    TableFile(Limits limits) {
        this.limits = limits;
    }

    /**
     * Opens the table in the file.
     *
     * @param sheet the sheet of a workbook; null for the first that has headings
     * @throws TableRefused when there is none that can be read, with the cause
     */
    public Table open(Path file, @Nullable String sheet) {
        var name = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            throw new TableRefused(TableRefused.Reason.MISSING, name);
        }
        if (Files.isDirectory(file)) {
            throw new TableRefused(TableRefused.Reason.FOLDER, name);
        }
        if (!Files.isRegularFile(file)) {
            throw new TableRefused(TableRefused.Reason.UNREADABLE, name);
        }
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(OLE.length);
            if (Arrays.equals(start, OLE)) {
                throw OldOffice.refusal(file, name);
            }
            if (start.length >= 4 && Arrays.equals(Arrays.copyOf(start, ZIP.length), ZIP)) {
                return new ZipContent(file, name, limits).open(sheet);
            }
        } catch (IOException e) {
            throw FileFaults.reading(name, e);
        }
        refuseWorkbookInName(name, file);
        return CsvTable.open(name, () -> Files.newInputStream(file));
    }

    private static void refuseWorkbookInName(String name, Path file) {
        var lower = name.toLowerCase(java.util.Locale.ROOT);
        if (lower.endsWith(".xlsx") || lower.endsWith(".xlsm") || lower.endsWith(".xls")) {
            var empty = file.toFile().length() == 0;
            throw new TableRefused(empty ? TableRefused.Reason.EMPTY : TableRefused.Reason.NOT_WORKBOOK, name);
        }
    }
}
