package no.vern.app.exchange.table;

import java.util.List;

/** Finds the separator and the quote of a text table: those under which its first rows have the most even width. */
final class DialectSniffer {
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');
    private static final List<Character> QUOTES = List.of('"', '\'');

    private DialectSniffer() {}

    /** Separator and quote. */
    record Dialect(char separator, char quote) {}

    /** A separator that was named in the first line, as Excel understands it ({@code sep=;}), wins. */
    static Dialect sniff(String text) {
        if (text.startsWith("sep=") && text.length() > 4) {
            return new Dialect(text.charAt(4), '"');
        }
        var best = new Dialect(';', '"');
        var bestScore = 0.0;
        for (var quote : QUOTES) {
            for (var separator : SEPARATORS) {
                var dialect = new Dialect(separator, quote);
                var score = score(text, dialect);
                if (score > bestScore + 1e-9) {
                    best = dialect;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private static double score(String text, Dialect dialect) {
        if (dialect.quote == '\'' && !quotesWithApostrophes(text, dialect.separator)) {
            return 0;
        }
        var rows = CsvRows.sample(text, dialect);
        if (rows.isEmpty()) {
            return 0;
        }
        var usual = HeadingRow.usualWidth(rows);
        if (usual < 2) {
            return 0;
        }
        var heading = rows.get(Math.max(HeadingRow.find(rows), 0)).cells().size();
        var even = rows.stream().filter(row -> row.cells().size() >= usual && row.cells().size() <= heading).count();
        return (double) even / rows.size() * 100 + Math.min(usual, 50) / 100.0;
    }

    private static boolean quotesWithApostrophes(String text, char separator) {
        return text.indexOf('"') < 0
                && text.startsWith("'")
                && text.contains("'" + separator + "'");
    }
}
