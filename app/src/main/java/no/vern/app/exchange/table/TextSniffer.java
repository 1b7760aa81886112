package no.vern.app.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Tells by its bytes how a text is encoded. UTF-16 is told by its mark or by its zero bytes, UTF-8 by being valid to
 * the last byte; what remains is Windows-1252, unless it is no text at all.
 */
final class TextSniffer {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 1 << 16;
    private static final int FEW = 8;
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String fileName;

    TextSniffer(String fileName) {
        this.fileName = fileName;
    }

    /** What was found: the encoding, and how many bytes its mark takes. */
    record Found(Charset charset, int mark) {}

    Found sniff(ByteSource bytes) throws IOException {
        Found wide;
        boolean utf8;
        try (var in = bytes.open()) {
            var head = in.readNBytes(SAMPLE);
            if (head.length == 0) {
                throw new TableRefused(TableRefused.Reason.EMPTY, fileName);
            }
            wide = utf16(head);
            if (wide == null) {
                refuseBinary(head);
            }
            utf8 = wide == null && restIsUtf8(head, in);
        }
        if (wide != null) {
            return wide;
        }
        return utf8 ? utf8(bytes) : new Found(WINDOWS, 0);
    }

    private static Found utf8(ByteSource bytes) throws IOException {
        try (var in = bytes.open()) {
            var start = in.readNBytes(3);
            var marked = Arrays.equals(start, UTF_8_MARK);
            return new Found(StandardCharsets.UTF_8, marked ? 3 : 0);
        }
    }

    private static @org.jspecify.annotations.Nullable Found utf16(byte[] head) {
        if (head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
            return new Found(StandardCharsets.UTF_16LE, 2);
        }
        if (head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
            return new Found(StandardCharsets.UTF_16BE, 2);
        }
        var zeros = new int[2];
        for (var i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        var pairs = head.length / 2;
        if (zeros[1] * 2 > pairs && zeros[0] * 50 < pairs && readable(head, StandardCharsets.UTF_16LE)) {
            return new Found(StandardCharsets.UTF_16LE, 0);
        }
        return zeros[0] * 2 > pairs && zeros[1] * 50 < pairs && readable(head, StandardCharsets.UTF_16BE)
                ? new Found(StandardCharsets.UTF_16BE, 0)
                : null;
    }

    private static boolean readable(byte[] head, Charset charset) {
        return new String(head, charset).chars().allMatch(c -> c >= ' ' || c == '\t' || c == '\r' || c == '\n');
    }

    private void refuseBinary(byte[] head) {
        var odd = 0;
        for (var b : head) {
            if (b == 0) {
                throw new TableRefused(TableRefused.Reason.NOT_TABLE, fileName);
            }
            odd += b > 0 && b < 0x20 && b != '\t' && b != '\r' && b != '\n' ? 1 : 0;
        }
        if (odd > FEW && odd * 20 > head.length) {
            throw new TableRefused(TableRefused.Reason.NOT_TABLE, fileName);
        }
    }

    private static boolean restIsUtf8(byte[] head, InputStream in) throws IOException {
        var check = new Utf8Check();
        check.take(head, head.length);
        var buffer = new byte[SAMPLE];
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            check.take(buffer, read);
        }
        return check.valid();
    }

    /** Whether bytes that arrive in pieces are UTF-8. */
    private static final class Utf8Check {
        private final java.nio.charset.CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        private final CharBuffer scrap = CharBuffer.allocate(SAMPLE + 16);
        private ByteBuffer rest = ByteBuffer.allocate(0);
        private boolean valid = true;

        void take(byte[] bytes, int length) {
            if (!valid) {
                return;
            }
            var input = ByteBuffer.allocate(rest.remaining() + length).put(rest).put(bytes, 0, length).flip();
            valid = !decode(input, false).isError();
            rest = input;
        }

        boolean valid() {
            return valid && !decode(rest, true).isError();
        }

        private CoderResult decode(ByteBuffer input, boolean last) {
            scrap.clear();
            return decoder.decode(input, scrap, last);
        }
    }
}
