package no.vern.app.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A zip file: a workbook is one, and a text file may have been packed in one. */
final class ZipContent {
    private final Path file;
    private final String name;
    private final Limits limits;

    ZipContent(Path file, String name, Limits limits) {
        this.file = file;
        this.name = name;
        this.limits = limits;
    }

    Table open(@Nullable String sheet) throws IOException {
        ZipEntry packed;
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") != null) {
                refuseOtherThanXlsx(zip);
                refuseLarge(zip);
                return XlsxTable.open(file, name, sheet, limits);
            }
            refuseOpenDocument(zip);
            packed = onlyText(zip);
        } catch (ZipException e) {
            throw damaged(e);
        }
        return CsvTable.open(packed.getName(), () -> new EntryStream(file, packed.getName()));
    }

    private TableRefused damaged(ZipException fault) {
        if (String.valueOf(fault.getMessage()).contains("encrypted")) {
            return new TableRefused(fault, TableRefused.Reason.ENCRYPTED_ZIP, name);
        }
        return new TableRefused(fault, TableRefused.Reason.NOT_WORKBOOK, name);
    }

    private void refuseOtherThanXlsx(ZipFile zip) {
        if (zip.getEntry("xl/workbook.xml") != null) {
            return;
        }
        var binary = zip.getEntry("xl/workbook.bin") != null;
        throw new TableRefused(
                binary ? TableRefused.Reason.BINARY_WORKBOOK : TableRefused.Reason.NOT_WORKBOOK, name);
    }

    private void refuseLarge(ZipFile zip) {
        var large = zip.stream().anyMatch(entry -> entry.getSize() > limits.unfolded());
        if (large) {
            throw new TableRefused(TableRefused.Reason.TOO_LARGE, name);
        }
    }

    private void refuseOpenDocument(ZipFile zip) throws IOException {
        var kind = zip.getEntry("mimetype");
        if (kind != null) {
            try (var in = zip.getInputStream(kind)) {
                var words = new String(in.readNBytes(100), StandardCharsets.US_ASCII);
                throw new TableRefused(
                        words.contains("opendocument.spreadsheet")
                                ? TableRefused.Reason.OPEN_DOCUMENT
                                : TableRefused.Reason.NOT_WORKBOOK,
                        name);
            }
        }
    }

    private ZipEntry onlyText(ZipFile zip) {
        var texts = zip.stream().filter(ZipContent::text).map(ZipEntry.class::cast).toList();
        if (texts.size() != 1) {
            var reason = texts.isEmpty() ? TableRefused.Reason.NONE_IN_ZIP : TableRefused.Reason.SEVERAL_IN_ZIP;
            throw new TableRefused(reason, name);
        }
        return texts.getFirst();
    }

    private static boolean text(ZipEntry entry) {
        var path = entry.getName().toLowerCase(Locale.ROOT);
        return !entry.isDirectory()
                && !path.startsWith("__macosx/")
                && List.of(".csv", ".txt", ".tsv").stream().anyMatch(path::endsWith);
    }

    /** One file of the zip; closing it closes the zip. */
    private final class EntryStream extends InputStream {
        private final ZipFile zip;
        private final InputStream in;

        EntryStream(Path file, String path) throws IOException {
            zip = new ZipFile(file.toFile());
            var entry = zip.getEntry(path);
            var most = Math.min(
                    limits.unfolded(), Math.max(Limits.SMALL, entry.getCompressedSize() * limits.ratio()));
            var refusal = new TableRefused(TableRefused.Reason.ZIP_BOMB, name);
            in = new BoundedStream(zip.getInputStream(entry), most, refusal);
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return in.read(into, offset, length);
        }

        @Override
        public void close() throws IOException {
            in.close();
            zip.close();
        }
    }
}
