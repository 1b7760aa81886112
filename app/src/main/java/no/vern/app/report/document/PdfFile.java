package no.vern.app.report.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** A document as a file for reading and printing. */
final class PdfFile {
    private static final float GAP = 6;
    private static final float TITLE = 18;
    private static final float HEADING = 13;
    private static final float TEXT = 10.5f;
    private static final float SMALL = 9.5f;
    private static final float INDENT = 14;
    private static final float CELL = 4;
    private static final List<Integer> FACT_SHARES = List.of(3, 7);

    private final PdfPages pages;

    private PdfFile(PdfPages pages) {
        this.pages = pages;
    }

    static void write(Document document, OutputStream out) throws IOException {
        try (var file = new PDDocument()) {
            properties(file, document);
            var pages = new PdfPages(file, document.wide());
            new PdfFile(pages).lay(document);
            pages.finish(document.footer());
            file.save(out);
        }
    }

    /** Who made the file is Vern, not a person. */
    private static void properties(PDDocument file, Document document) {
        var information = new PDDocumentInformation();
        information.setTitle(document.title());
        information.setCreator("Vern");
        information.setProducer("Vern");
        file.setDocumentInformation(information);
        file.getDocumentCatalog().setLanguage(document.language());
    }

    private void lay(Document document) throws IOException {
        paragraph(document.title(), TITLE, true, 0);
        pages.down(GAP);
        for (var part : document.parts()) {
            part(part);
        }
    }

    private void part(Part part) throws IOException {
        switch (part) {
            case Part.Chapter chapter -> {
                pages.begin();
                paragraph(chapter.title(), TITLE, true, 0);
                pages.down(GAP);
            }
            case Part.Heading heading -> {
                pages.down(2 * GAP);
                pages.keep(5 * HEADING);
                paragraph(heading.text(), HEADING, true, 0);
                pages.down(GAP / 2);
            }
            case Part.Paragraph paragraph -> {
                paragraph(paragraph.text(), TEXT, false, 0);
                pages.down(GAP);
            }
            case Part.Bullets bullets -> {
                for (var text : bullets.texts()) {
                    pages.keep(pages.leading(TEXT));
                    pages.put("•", 2, pages.leading(TEXT), TEXT, false);
                    paragraph(text, TEXT, false, INDENT);
                    pages.down(GAP / 2);
                }
            }
            case Part.Facts facts -> {
                for (var fact : facts.facts()) {
                    row(List.of(fact.label(), fact.text()), FACT_SHARES, column -> column == 0);
                }
                pages.down(GAP);
            }
            case Part.Grid grid -> grid(grid);
            case Part.Signatures signatures -> grid(signatures.grid());
        }
    }

    private void paragraph(String text, float size, boolean bold, float indent) throws IOException {
        for (var line : pages.lines(text, size, pages.width() - indent)) {
            pages.keep(pages.leading(size));
            pages.put(line, indent, pages.leading(size), size, bold);
            pages.down(pages.leading(size));
        }
    }

    private void grid(Part.Grid grid) throws IOException {
        row(grid.headings(), grid.shares(), _ -> true);
        for (var cells : grid.rows()) {
            row(cells, grid.shares(), _ -> false, grid.headings());
        }
        pages.down(GAP);
    }

    private void row(List<String> cells, List<Integer> shares, IntPredicate bold)
            throws IOException {
        row(cells, shares, bold, List.of());
    }

    /** Puts a row whole on one page where it fits on one; the headings again where a page begins. */
    private void row(
            List<String> cells, List<Integer> shares, IntPredicate bold, List<String> headings)
            throws IOException {
        int sum = shares.stream().mapToInt(Integer::intValue).sum();
        var lines = new ArrayList<List<String>>();
        int tallest = 1;
        for (int column = 0; column < cells.size(); column++) {
            var broken = pages.lines(cells.get(column), SMALL, width(shares, sum, column) - 2 * CELL);
            lines.add(broken);
            tallest = Math.max(tallest, broken.size());
        }
        boolean fresh = pages.keep(Math.min(tallest * pages.leading(SMALL) + 2 * CELL, pages.height()));
        if (fresh && !headings.isEmpty()) {
            row(headings, shares, _ -> true, List.of());
        }
        pages.rule();
        pages.down(CELL);
        for (int line = 0; line < tallest; line++) {
            pages.keep(pages.leading(SMALL));
            float left = 0;
            for (int column = 0; column < cells.size(); column++) {
                if (line < lines.get(column).size()) {
                    pages.put(
                            lines.get(column).get(line),
                            left + CELL,
                            pages.leading(SMALL),
                            SMALL,
                            bold.test(column));
                }
                left += width(shares, sum, column);
            }
            pages.down(pages.leading(SMALL));
        }
        pages.down(CELL);
    }

    private float width(List<Integer> shares, int sum, int column) {
        return pages.width() * shares.get(column) / sum;
    }
}
