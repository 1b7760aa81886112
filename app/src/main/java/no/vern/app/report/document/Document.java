package no.vern.app.report.document;

import java.util.List;

/**
 * A document as it is to be read, whatever file it becomes.
 *
 * @param title stands first, and in the file's properties; names nobody
 * @param language tag of the language, e.g. {@code nb-NO}
 * @param footer stands on every page, before the page number; names nobody
 */
record Document(String title, String language, String footer, List<Part> parts) {
    Document {
        parts = List.copyOf(parts);
    }
}
