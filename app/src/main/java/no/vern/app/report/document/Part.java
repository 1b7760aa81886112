package no.vern.app.report.document;

import java.util.List;

/** A piece of a document, in the order that it is read. */
sealed interface Part {
    /** What the next parts are about. */
    record Heading(String text) implements Part {}

    /** Some sentences. */
    record Paragraph(String text) implements Part {}

    /** Things that stand by themselves, each with a mark before it. */
    record Bullets(List<String> texts) implements Part {
        public Bullets {
            texts = List.copyOf(texts);
        }
    }

    /** Labels with what is known. */
    record Facts(List<Fact> facts) implements Part {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A label and its text. */
    record Fact(String label, String text) {}

    /**
     * Rows under headings.
     *
     * @param shares how wide the columns are, in parts of the sum
     */
    record Grid(List<String> headings, List<Integer> shares, List<List<String>> rows) implements Part {
        public Grid {
            headings = List.copyOf(headings);
            shares = List.copyOf(shares);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
