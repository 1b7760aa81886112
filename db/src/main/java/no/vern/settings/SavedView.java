package no.vern.settings;

import java.util.UUID;

/**
 * A user's own view of a list, under a name.
 *
 * @param screen which list
 * @param content its filter, columns and order, in the screen's own words
 */
public record SavedView(UUID id, int version, String screen, String name, String content) {}
