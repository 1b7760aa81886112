package no.vern.app.attachment;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import no.vern.attachment.MediaType;

/**
 * How large a picture says that it is, read off its head before anything is unpacked: a file of a few kilobytes can say
 * that it is as large as the memory. PNG (ISO/IEC 15948), JPEG (ISO/IEC 10918-1) and GIF89a.
 *
 * @param points all that have to be held in memory at once, of every frame
 */
record PictureSize(long points) {
    private static final int PNG_SIZE_AT = 16;
    private static final int GIF_SIZE_AT = 6;
    private static final int GIF_TABLE = 0x80;
    private static final int GIF_FRAME = 0x2c;
    private static final int GIF_MORE = 0x21;
    private static final int JPEG_FRAMES = 0xc0;

    /** Empty when the head is broken. */
    static Optional<PictureSize> of(byte[] file, MediaType type) {
        try {
            var in = ByteBuffer.wrap(file);
            var points =
                    switch (type) {
                        case PNG -> png(in);
                        case JPEG -> jpeg(in);
                        case GIF -> gif(in.order(ByteOrder.LITTLE_ENDIAN));
                        default -> 0;
                    };
            return points > 0 ? Optional.of(new PictureSize(points)) : Optional.empty();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static long png(ByteBuffer in) {
        return side(in.getInt(PNG_SIZE_AT)) * side(in.getInt(PNG_SIZE_AT + 4));
    }

    /** The standard allows 31 bits; who says more means no picture, and must not overflow what we reckon with. */
    private static long side(int said) {
        return said < 0 ? Integer.MAX_VALUE : said;
    }

    /** Segment by segment to the first that begins a frame: its height and width stand after its length and depth. */
    private static long jpeg(ByteBuffer in) {
        in.position(2);
        while (true) {
            if (unsigned(in) != 0xff) {
                return 0;
            }
            var marker = unsigned(in);
            while (marker == 0xff) {
                marker = unsigned(in);
            }
            var length = Short.toUnsignedInt(in.getShort());
            if (frame(marker)) {
                in.get();
                return (long) Short.toUnsignedInt(in.getShort()) * Short.toUnsignedInt(in.getShort());
            }
            in.position(in.position() + length - 2);
        }
    }

    /** C0 to CF, without the three that hold tables. */
    private static boolean frame(int marker) {
        return (marker & 0xf0) == JPEG_FRAMES && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** The screen's size, once for each frame that the file has. */
    private static long gif(ByteBuffer in) {
        in.position(GIF_SIZE_AT);
        var points = (long) Short.toUnsignedInt(in.getShort()) * Short.toUnsignedInt(in.getShort());
        skipTable(in, unsigned(in));
        in.position(in.position() + 2);
        var frames = 0L;
        for (var block = unsigned(in); block == GIF_FRAME || block == GIF_MORE; block = next(in)) {
            if (block == GIF_FRAME) {
                frames++;
                in.position(in.position() + 8);
                skipTable(in, unsigned(in));
            }
            in.get();
            for (var length = unsigned(in); length > 0; length = unsigned(in)) {
                in.position(in.position() + length);
            }
        }
        return points * frames;
    }

    /** A file that ends without its last sign is shown as far as it goes. */
    private static int next(ByteBuffer in) {
        return in.hasRemaining() ? unsigned(in) : 0;
    }

    private static void skipTable(ByteBuffer in, int flags) {
        if ((flags & GIF_TABLE) != 0) {
            in.position(in.position() + 3 * (2 << (flags & 7)));
        }
    }

    private static int unsigned(ByteBuffer in) {
        return Byte.toUnsignedInt(in.get());
    }
}
