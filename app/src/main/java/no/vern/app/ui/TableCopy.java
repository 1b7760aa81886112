package no.vern.app.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** A table on its way to the clipboard: tab-separated for text, and as a real table for Word and Excel. */
record TableCopy(List<String> headings, List<List<String>> rows) {
    void toClipboard() {
        var content = new ClipboardContent();
        content.putString(tabSeparated());
        content.putHtml(html());
        Clipboard.getSystemClipboard().setContent(content);
    }

    String tabSeparated() {
        return lines()
                .map(line -> line.stream().map(TableCopy::oneLine).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    String html() {
        return lines()
                .map(line -> line.stream()
                        .map(cell -> "<td>" + escaped(cell) + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<table>", "</table>"));
    }

    private Stream<List<String>> lines() {
        return Stream.concat(Stream.of(headings), rows.stream());
    }

    private static String oneLine(String cell) {
        return cell.replaceAll("[\\t\\r\\n]+", " ");
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
