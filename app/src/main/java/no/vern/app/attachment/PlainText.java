package no.vern.app.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The letters of a text file: in UTF-16 or UTF-8, else in the alphabet that Windows had before. */
final class PlainText {
    /** More is not read in a window, and holds it up. */
    static final int MOST = 400_000;

    private PlainText() {}

    static Showing.Words of(byte[] file) {
        var text = decoded(file).replace("\u0000", "");
        return text.length() <= MOST
                ? new Showing.Words(text, false)
                : new Showing.Words(text.substring(0, MOST), true);
    }

    private static String decoded(byte[] file) {
        if (begins(file, 0xff, 0xfe) || begins(file, 0xfe, 0xff)) {
            return new String(file, StandardCharsets.UTF_16);
        }
        var from = begins(file, 0xef, 0xbb, 0xbf) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file, from, file.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    private static boolean begins(byte[] file, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= file.length || Byte.toUnsignedInt(file[i]) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
