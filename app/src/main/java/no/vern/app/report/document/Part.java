package no.vern.app.report.document;

import java.util.List;

/** A piece of a document, in the order that it is read. */
sealed interface Part {
    /** A paper within a paper, which begins on a page of its own. */
    record Chapter(String title) implements Part {}

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
     * Lines to be signed on paper.
     *
     * @param headings the first over who signs
     */
    record Signatures(List<String> headings, List<String> signers) implements Part {
        /** So many lines of room as a name by hand takes. */
        private static final String ROOM = "\n\n";

        public Signatures {
            headings = List.copyOf(headings);
            signers = List.copyOf(signers);
        }

        /** The same as rows with room to write. */
        Grid grid() {
            return new Grid(
                    headings,
                    headings.stream().map(_ -> 1).toList(),
                    signers.stream()
                            .map(signer -> headings.stream()
                                    .map(heading -> heading.equals(headings.getFirst()) ? signer + ROOM : "")
                                    .toList())
                            .toList());
        }
    }

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
