package no.vern.attachment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that Vern tells apart, by their names in the IANA register. */
public enum MediaType {
    PNG("image/png", Shown.PICTURE),
    JPEG("image/jpeg", Shown.PICTURE),
    GIF("image/gif", Shown.PICTURE),
    PDF("application/pdf", Shown.PAGES),
    TEXT("text/plain", Shown.TEXT),
    CSV("text/csv", Shown.TEXT, ".csv"),
    EMAIL("message/rfc822", Shown.TEXT, ".eml"),
    WEBP("image/webp"),
    TIFF("image/tiff"),
    HEIC("image/heic"),
    MP4("video/mp4"),
    QUICKTIME("video/quicktime"),
    AUDIO_MP4("audio/mp4"),
    MP3("audio/mpeg"),
    WAV("audio/vnd.wave"),
    OUTLOOK("application/vnd.ms-outlook", Shown.NOT, ".msg"),
    WORD_97("application/msword", Shown.NOT, ".doc"),
    EXCEL_97("application/vnd.ms-excel", Shown.NOT, ".xls"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Shown.NOT, ".docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Shown.NOT, ".xlsx"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", Shown.NOT, ".pptx"),
    ZIP("application/zip"),
    OTHER("application/octet-stream");

    /** How Vern can show a file of this kind in its own window. */
    public enum Shown {
        PICTURE,
        PAGES,
        TEXT,
        NOT
    }

    private final String code;
    private final Shown shown;
    private final String ending;

    MediaType(String code) {
        this(code, Shown.NOT, "");
    }

    MediaType(String code, Shown shown) {
        this(code, shown, "");
    }

    MediaType(String code, Shown shown, String ending) {
        this.code = code;
        this.shown = shown;
        this.ending = ending;
    }

    /** As in the register of media types, e.g. {@code image/png}. */
    public String code() {
        return code;
    }

    public Shown shown() {
        return shown;
    }

    /** A code that a newer Vern wrote is {@link #OTHER}. */
    static MediaType of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst().orElse(OTHER);
    }

    /** The one of these that files with this name are; for kinds that only the name tells apart. */
    static Optional<MediaType> named(String name, MediaType... among) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(among).filter(type -> lower.endsWith(type.ending)).findFirst();
    }
}
