package no.vern.app.report.document;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A document as a file for a word processor. */
final class DocxFile {
    private static final String FONT = "Calibri";
    private static final String ACCENT = "1F5F7A";
    private static final String TINT = "ECF3F6";
    private static final String LINE = "D5DCE0";
    private static final int LABEL_SHARE = 3;
    private static final int FACT_SHARE = 7;
    private static final int MARGIN = 1134;
    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;

    private final XWPFDocument file = new XWPFDocument();
    private final int width;
    private final int height;

    private DocxFile(boolean wide) {
        width = wide ? A4_HEIGHT : A4_WIDTH;
        height = wide ? A4_WIDTH : A4_HEIGHT;
    }

    static void write(Document document, OutputStream out) throws IOException {
        var made = new DocxFile(document.wide());
        try (var file = made.file) {
            made.lay(document);
            file.write(out);
        }
    }

    private void lay(Document document) {
        page();
        properties(document);
        style("Title", "Title", 20, document.language());
        style("Heading1", "heading 1", 13, document.language());
        title(document.title(), false);
        document.parts().forEach(this::part);
        footer(document.footer());
    }

    private void page() {
        var section = file.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
        if (width > height) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
    }

    /** Who made the file is Vern, not a person. */
    private void properties(Document document) {
        var core = file.getProperties().getCoreProperties();
        core.setCreator("Vern");
        core.setLastModifiedByUser("Vern");
        core.setTitle(document.title());
        file.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Vern");
    }

    private void style(String id, String name, int points, String language) {
        var styles = file.getStyles() == null ? file.createStyles() : file.getStyles();
        styles.setSpellingLanguage(language);
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        styles.addStyle(new XWPFStyle(style, styles));
    }

    private void part(Part part) {
        switch (part) {
            case Part.Chapter chapter -> title(chapter.title(), true);
            case Part.Heading heading -> {
                var paragraph = styled("Heading1");
                paragraph.setSpacingBefore(240);
                paragraph.setSpacingAfter(60);
                paragraph.setKeepNext(true);
                text(paragraph, heading.text(), 13, true, ACCENT);
            }
            case Part.Paragraph paragraph -> text(spaced(), paragraph.text(), 11, false, null);
            case Part.Bullets bullets -> bullets.texts().forEach(this::bullet);
            case Part.Facts facts -> facts(facts);
            case Part.Grid grid -> grid(grid);
            case Part.Signatures signatures -> grid(signatures.grid());
        }
    }

    private void title(String text, boolean onNewPage) {
        var title = styled("Title");
        title.setPageBreak(onNewPage);
        title.setSpacingAfter(120);
        text(title, text, 20, true, ACCENT);
    }

    private void bullet(String text) {
        var paragraph = spaced();
        paragraph.setIndentationLeft(284);
        paragraph.setIndentationHanging(284);
        text(paragraph, "•\t" + text, 11, false, null);
    }

    private void facts(Part.Facts facts) {
        var table = table(facts.facts().size(), List.of(LABEL_SHARE, FACT_SHARE));
        for (int row = 0; row < facts.facts().size(); row++) {
            cell(table.getRow(row).getCell(0), facts.facts().get(row).label(), true);
            cell(table.getRow(row).getCell(1), facts.facts().get(row).text(), false);
        }
        spaced();
    }

    private void grid(Part.Grid grid) {
        var table = table(grid.rows().size() + 1, grid.shares());
        table.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < grid.headings().size(); column++) {
            var heading = table.getRow(0).getCell(column);
            heading.setColor(TINT);
            cell(heading, grid.headings().get(column), true);
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            for (int column = 0; column < grid.headings().size(); column++) {
                cell(table.getRow(row + 1).getCell(column), grid.rows().get(row).get(column), false);
            }
        }
        spaced();
    }

    private XWPFTable table(int rows, List<Integer> shares) {
        var table = file.createTable(rows, shares.size());
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(width - 2 * MARGIN);
        table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
        table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
        table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        int sum = shares.stream().mapToInt(Integer::intValue).sum();
        for (var row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int column = 0; column < shares.size(); column++) {
                row.getCell(column).setWidth(Integer.toString((width - 2 * MARGIN) * shares.get(column) / sum));
            }
        }
        return table;
    }

    private static void cell(XWPFTableCell cell, String text, boolean bold) {
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setSpacingBefore(30);
        paragraph.setSpacingAfter(30);
        text(paragraph, text, 10, bold, null);
    }

    private void footer(String footer) {
        var paragraph = file.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        text(paragraph, footer + " · ", 8, false, null);
        var page = paragraph.createRun();
        font(page, 8, false, null);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private XWPFParagraph styled(String style) {
        var paragraph = file.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private XWPFParagraph spaced() {
        var paragraph = file.createParagraph();
        paragraph.setSpacingAfter(80);
        return paragraph;
    }

    /** Line ends stay line ends. */
    private static void text(
            XWPFParagraph paragraph, String text, int points, boolean bold, @Nullable String colour) {
        var run = paragraph.createRun();
        font(run, points, bold, colour);
        var lines = Signs.plain(text).split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines[line].replace("\t", "    "), line);
        }
    }

    private static void font(
            XWPFRun run, int points, boolean bold, @Nullable String colour) {
        run.setFontFamily(FONT);
        run.setFontSize(points);
        run.setBold(bold);
        if (colour != null) {
            run.setColor(colour);
        }
    }
}
