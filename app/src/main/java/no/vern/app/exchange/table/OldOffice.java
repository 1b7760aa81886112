package no.vern.app.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files in the old Office container: a workbook with a password, a workbook from before 2007, or something else. */
final class OldOffice {
    private OldOffice() {}

    static TableRefused refusal(Path file, String name) {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            var root = container.getRoot();
            if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                return new TableRefused(TableRefused.Reason.ENCRYPTED_WORKBOOK, name);
            }
            var workbook = root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
            return new TableRefused(
                    workbook ? TableRefused.Reason.OLD_WORKBOOK : TableRefused.Reason.NOT_WORKBOOK, name);
        } catch (IOException | RuntimeException e) {
            return new TableRefused(e, TableRefused.Reason.NOT_WORKBOOK, name);
        }
    }
}
