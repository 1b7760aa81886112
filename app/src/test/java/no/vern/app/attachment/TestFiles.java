package no.vern.app.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as people send them, and as people send them who wish us ill. */
final class TestFiles {
    private TestFiles() {}

    /** A grey picture. */
    static byte[] png(int width, int height) {
        return png(width, height, new byte[(width + 1) * height]);
    }

    /** A picture that says that it is so large, whatever it holds. */
    static byte[] png(int width, int height, byte[] lines) {
        var file = ByteBuffer.allocate(lines.length + 1_000);
        file.put("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        chunk(file, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 0, 0, 0, 0}).array());
        var packed = new byte[lines.length + 500];
        var deflater = new Deflater();
        deflater.setInput(lines);
        deflater.finish();
        var length = deflater.deflate(packed);
        deflater.end();
        chunk(file, "IDAT", java.util.Arrays.copyOf(packed, length));
        chunk(file, "IEND", new byte[0]);
        return java.util.Arrays.copyOf(file.array(), file.position());
    }

    private static void chunk(ByteBuffer file, String type, byte[] content) {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(name);
        check.update(content);
        file.putInt(content.length).put(name).put(content).putInt((int) check.getValue());
    }

    static byte[] pdf(int pages) {
        return pdf(pages, PDRectangle.A4, null);
    }

    static byte[] lockedPdf() {
        return pdf(1, PDRectangle.A4, "hemmelig");
    }

    static byte[] pdf(int pages, PDRectangle size, String password) {
        try (var document = new PDDocument()) {
            for (var number = 0; number < pages; number++) {
                var page = new PDPage(size);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.setNonStrokingColor(1f, 0f, 0f);
                    content.addRect(0, 0, size.getWidth(), size.getHeight() / 2);
                    content.fill();
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
