package no.vern.app.attachment;

import java.text.NumberFormat;
import java.util.Locale;
import no.vern.app.language.Texts;
import no.vern.app.ui.CellText;
import no.vern.attachment.Attachment;
import no.vern.calendar.Norway;
import no.vern.incident.CaseNumber;

/** How a file is told of: what it is, how large, who added it and when. */
public final class FileWords {
    private static final long KILO = 1_000;

    private final Texts texts;
    private final CellText cells;

    public FileWords(Texts texts) {
        this.texts = texts;
        cells = new CellText(texts);
    }

    /** "PDF-dokument · 2,4 MB · Kari, 04.04.2026 23:30". */
    String line(Attachment attachment) {
        return texts.get(
                "attachment.row.line",
                texts.of(attachment.type()),
                size(attachment.size()),
                attachment.addedBy(),
                added(attachment));
    }

    public String added(Attachment attachment) {
        return cells.of(Norway.moment(attachment.addedAt()));
    }

    /** In the largest unit of which there is at least one. */
    public String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        var kilo = bytes < KILO * KILO;
        var format = NumberFormat.getInstance(texts.language().locale());
        format.setMaximumFractionDigits(kilo ? 0 : 1);
        return format.format((double) bytes / (kilo ? KILO : KILO * KILO)) + (kilo ? " kB" : " MB");
    }

    /** What to call a copy: the case's number and the file's place in it, for the file's own name may be somebody's. */
    static String copyName(CaseNumber number, int place, Attachment attachment) {
        var dot = attachment.name().lastIndexOf('.');
        var ending = dot < 0 ? "" : attachment.name().substring(dot).toLowerCase(Locale.ROOT);
        return number + "-" + place + (ending.matches("\\.[a-z0-9]{1,8}") ? ending : "");
    }
}
