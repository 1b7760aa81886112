package no.vern.app.shell;

import org.kordamp.ikonli.Ikon;

/**
 * Where a screen stands in the rail.
 *
 * @param key its name in English, small letters, e.g. {@code incidents}; names its pictures and saved views
 */
public record Place(String key, String title, Ikon icon) {}
