package no.vern.app.ui;

/**
 * Something unexpected, as the user meets it.
 *
 * @param code short and the same each time the same thing happens
 * @param details where it happened, without any name or text of a case; for the clipboard
 */
public record Failure(String sentence, String code, String details) {}
