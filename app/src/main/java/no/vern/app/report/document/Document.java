package no.vern.app.report.document;

import java.util.List;

/**
 * A document as it is to be read, whatever file it becomes.
 *
 * @param title stands first, and in the file's properties; names nobody
 * @param language tag of the language, e.g. {@code nb-NO}
 * @param footer stands on every page, before the page number; names nobody
 * @param wide whether its pages lie on their side, for tables of many columns
 */
record Document(String title, String language, String footer, boolean wide, List<Part> parts) {
    Document(String title, String language, String footer, List<Part> parts) {
        this(title, language, footer, false, parts);
    }

    Document {
        parts = List.copyOf(parts);
    }
}
