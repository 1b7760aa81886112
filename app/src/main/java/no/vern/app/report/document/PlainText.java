package no.vern.app.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document as lines of text, without its title: what a mail says. */
final class PlainText {
    private PlainText() {}

    static String of(Document document) {
        var blocks = new ArrayList<String>();
        document.parts().forEach(part -> blocks.add(of(part)));
        return Signs.plain(blocks.stream().filter(block -> !block.isBlank()).collect(Collectors.joining("\n\n"))) + "\n";
    }

    private static String of(Part part) {
        return switch (part) {
            case Part.Chapter chapter -> chapter.title();
            case Part.Heading heading -> heading.text();
            case Part.Paragraph paragraph -> paragraph.text();
            case Part.Bullets bullets -> lines(bullets.texts().stream().map(text -> "• " + text));
            case Part.Facts facts -> lines(facts.facts().stream().map(fact -> fact.label() + ": " + fact.text()));
            case Part.Signatures signatures -> of(signatures.grid());
            case Part.Grid grid -> lines(Stream.concat(Stream.of(grid.headings()), grid.rows().stream())
                    .map(PlainText::row));
        };
    }

    private static String row(List<String> cells) {
        return String.join(" | ", cells);
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
