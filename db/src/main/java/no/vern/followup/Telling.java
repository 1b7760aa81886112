package no.vern.followup;

/**
 * What somebody tells of one step, on top of what was known of it.
 *
 * @param version of the mark that is changed; 0 when there was none
 */
public record Telling(int version, MarkContent content) {}
