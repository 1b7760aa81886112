package no.vern.app.report.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** The pages of a file, filled from the top down, and the one typeface on them. */
final class PdfPages {
    private static final float MARGIN = 56;
    private static final float FOOT = 28;
    private static final float FOOTER_SIZE = 8;
    private static final float LEADING = 1.35f;
    private static final float EMBOLDEN = 0.035f;
    private static final float UNIT = 1000;
    private static final String TYPEFACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    /** Stands for a sign that the typeface does not have. */
    private static final String NO_SHAPE = "?";
    /** The box to tick that the typeface has, for the one that word processors have. */
    private static final Map<Integer, Integer> LIKE = Map.of((int) '\u2610', (int) '\u25A1');

    private final PDDocument file;
    private final PDRectangle paper;
    private final PDType0Font font;
    private final Map<Integer, Float> widths = new HashMap<>();
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream content;
    private float y;

    /** @param wide whether the pages lie on their side */
    PdfPages(PDDocument file, boolean wide) throws IOException {
        this.file = file;
        var upright = PDRectangle.A4;
        paper = wide ? new PDRectangle(upright.getHeight(), upright.getWidth()) : upright;
        try (var typeface = Objects.requireNonNull(PDType0Font.class.getResourceAsStream(TYPEFACE))) {
            font = PDType0Font.load(file, typeface);
        }
        content = turn();
    }

    float width() {
        return paper.getWidth() - 2 * MARGIN;
    }

    float height() {
        return paper.getHeight() - 2 * MARGIN;
    }

    float leading(float size) {
        return size * LEADING;
    }

    void down(float points) {
        y -= points;
    }

    /** Turns the page when there is not so much room left on it; whether it did. */
    boolean keep(float points) throws IOException {
        if (y - points >= MARGIN) {
            return false;
        }
        begin();
        return true;
    }

    /** Turns the page. */
    void begin() throws IOException {
        content.close();
        content = turn();
    }

    /** Puts one line, its lower edge so far below where one is. */
    void put(String line, float left, float below, float size, boolean bold) throws IOException {
        content.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        content.setLineWidth(size * EMBOLDEN);
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(MARGIN + left, y - below + size * (LEADING - 1));
        content.showText(line);
        content.endText();
    }

    /** A thin line across. */
    void rule() throws IOException {
        content.setStrokingColor(0.84f, 0.86f, 0.88f);
        content.setLineWidth(0.6f);
        content.moveTo(MARGIN, y);
        content.lineTo(MARGIN + width(), y);
        content.stroke();
        content.setStrokingColor(0f, 0f, 0f);
    }

    /** The text in lines of at most that width, broken between words where that is possible. */
    List<String> lines(String text, float size, float width) {
        var lines = new ArrayList<String>();
        for (var paragraph : drawable(Signs.plain(text)).split("\n", -1)) {
            var line = new StringBuilder();
            for (var word : paragraph.split(" ")) {
                for (var piece : pieces(word, size, width)) {
                    if (!line.isEmpty() && measure(line + " " + piece, size) > width) {
                        lines.add(line.toString());
                        line.setLength(0);
                    }
                    line.append(line.isEmpty() ? "" : " ").append(piece);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Writes the foot of every page and ends the last one. */
    void finish(String footer) throws IOException {
        content.close();
        for (int page = 0; page < pages.size(); page++) {
            try (var foot = new PDPageContentStream(
                    file, pages.get(page), PDPageContentStream.AppendMode.APPEND, true, true)) {
                foot.beginText();
                foot.setFont(font, FOOTER_SIZE);
                foot.newLineAtOffset(MARGIN, FOOT);
                foot.showText(drawable(footer + " · " + (page + 1) + " / " + pages.size()));
                foot.endText();
            }
        }
    }

    private PDPageContentStream turn() throws IOException {
        var page = new PDPage(paper);
        file.addPage(page);
        pages.add(page);
        y = paper.getHeight() - MARGIN;
        return new PDPageContentStream(file, page);
    }

    /** A word that is wider than the column is cut. */
    private List<String> pieces(String word, float size, float width) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        word.codePoints().forEach(sign -> {
            if (!piece.isEmpty() && measure(piece + Character.toString(sign), size) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(sign);
        });
        pieces.add(piece.toString());
        return pieces;
    }

    private float measure(String text, float size) {
        return (float) text.codePoints().mapToDouble(this::width).sum() * size / UNIT;
    }

    /** In thousandths of the size; below nought when the typeface does not have the sign. */
    private float width(int sign) {
        return widths.computeIfAbsent(sign, code -> {
            try {
                return font.getStringWidth(Character.toString(code));
            } catch (IOException | IllegalArgumentException _) {
                return -1f;
            }
        });
    }

    private String drawable(String text) {
        var drawn = new StringBuilder();
        text.replace('\t', ' ').codePoints().forEach(sign -> {
            if (sign == '\n' || width(sign) >= 0) {
                drawn.appendCodePoint(sign);
            } else {
                drawn.append(LIKE.containsKey(sign) ? Character.toString(LIKE.get(sign)) : NO_SHAPE);
            }
        });
        return drawn.toString();
    }
}
