package no.vern.app.exchange.table;

/**
 * Keeps text in a text file from being run as a formula: what begins like one gets an apostrophe before it, and so does
 * what already has apostrophes there, so that reading takes away exactly what writing put there
 * ({@code docs/decisions/tables-in-and-out.md}).
 */
public final class FormulaSafe {
    private FormulaSafe() {}

    public static String protect(String text) {
        return startsLikeFormula(text) ? "'" + text : text;
    }

    public static String restore(String text) {
        return !text.isEmpty() && text.charAt(0) == '\'' && startsLikeFormula(text) ? text.substring(1) : text;
    }

    private static boolean startsLikeFormula(String text) {
        var first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && "=+-@\t\r\n".indexOf(text.charAt(first)) >= 0;
    }
}
