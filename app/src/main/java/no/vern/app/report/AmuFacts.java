package no.vern.app.report;

import org.jspecify.annotations.Nullable;

/**
 * What the report says about itself.
 *
 * @param unit name of the chosen unit; null for the whole organisation
 * @param version the version of Vern that made it
 */
record AmuFacts(String organisation, AmuPeriod period, @Nullable String unit, int threshold, String version) {}
