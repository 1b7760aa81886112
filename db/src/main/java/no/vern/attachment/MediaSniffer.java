package no.vern.attachment;

import static no.vern.attachment.MediaType.AUDIO_MP4;
import static no.vern.attachment.MediaType.CSV;
import static no.vern.attachment.MediaType.EMAIL;
import static no.vern.attachment.MediaType.EXCEL;
import static no.vern.attachment.MediaType.EXCEL_97;
import static no.vern.attachment.MediaType.GIF;
import static no.vern.attachment.MediaType.HEIC;
import static no.vern.attachment.MediaType.JPEG;
import static no.vern.attachment.MediaType.MP3;
import static no.vern.attachment.MediaType.MP4;
import static no.vern.attachment.MediaType.OTHER;
import static no.vern.attachment.MediaType.OUTLOOK;
import static no.vern.attachment.MediaType.PDF;
import static no.vern.attachment.MediaType.PNG;
import static no.vern.attachment.MediaType.POWERPOINT;
import static no.vern.attachment.MediaType.QUICKTIME;
import static no.vern.attachment.MediaType.TEXT;
import static no.vern.attachment.MediaType.TIFF;
import static no.vern.attachment.MediaType.WAV;
import static no.vern.attachment.MediaType.WEBP;
import static no.vern.attachment.MediaType.WORD;
import static no.vern.attachment.MediaType.WORD_97;
import static no.vern.attachment.MediaType.ZIP;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tells what a file is by its first bytes, as the WHATWG "MIME Sniffing" standard lists them. A name only tells apart
 * what has the same bytes: a Word file is a zip file, a .csv is a text.
 */
final class MediaSniffer {
    /** So many bytes are enough to tell. */
    static final int ENOUGH = 4096;

    /** A PDF may have something else before its mark, as long as that stands this early (ISO 32000, annex H). */
    private static final int PDF_WITHIN = 1024;

    private static final List<Mark> MARKS = List.of(
            new Mark(PNG, 0, "\u0089PNG\r\n\u001a\n"),
            new Mark(JPEG, 0, "\u00ff\u00d8\u00ff"),
            new Mark(GIF, 0, "GIF87a"),
            new Mark(GIF, 0, "GIF89a"),
            new Mark(WEBP, 8, "WEBPVP"),
            new Mark(WAV, 8, "WAVE"),
            new Mark(TIFF, 0, "II*\0"),
            new Mark(TIFF, 0, "MM\0*"),
            new Mark(HEIC, 4, "ftyphei"),
            new Mark(HEIC, 4, "ftypmif1"),
            new Mark(AUDIO_MP4, 4, "ftypM4A"),
            new Mark(QUICKTIME, 4, "ftypqt"),
            new Mark(MP4, 4, "ftyp"),
            new Mark(MP3, 0, "ID3"),
            new Mark(ZIP, 0, "PK\u0003\u0004"),
            new Mark(OUTLOOK, 0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"));

    private MediaSniffer() {}

    /** Bytes at a place in the file, each written as the letter of that number. */
    private record Mark(MediaType type, int at, String bytes) {
        boolean in(String head) {
            return head.startsWith(bytes, at);
        }
    }

    /** @param first the file's first bytes, {@link #ENOUGH} of them or the whole file */
    static MediaType of(byte[] first, String name) {
        var head = new String(first, StandardCharsets.ISO_8859_1);
        var found = MARKS.stream().filter(mark -> mark.in(head)).findFirst().map(Mark::type);
        if (found.isPresent()) {
            return switch (found.get()) {
                case ZIP -> MediaType.named(name, WORD, EXCEL, POWERPOINT).orElse(ZIP);
                case OUTLOOK -> MediaType.named(name, OUTLOOK, WORD_97, EXCEL_97).orElse(OTHER);
                default -> found.get();
            };
        }
        var pdf = head.indexOf("%PDF-");
        if (pdf >= 0 && pdf < PDF_WITHIN) {
            return PDF;
        }
        return text(head) ? MediaType.named(name, CSV, EMAIL).orElse(TEXT) : OTHER;
    }

    /** Nothing but a text does without the signs that steer old printers. UTF-16 says what it is by its first two. */
    private static boolean text(String head) {
        return head.startsWith("\u00ff\u00fe")
                || head.startsWith("\u00fe\u00ff")
                || head.chars().noneMatch(sign -> sign < ' ' && "\t\n\f\r".indexOf(sign) < 0);
    }
}
