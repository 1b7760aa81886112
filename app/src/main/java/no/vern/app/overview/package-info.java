/** Oversikt: what is due today, how incidents develop, and where something is missing. */
@org.jspecify.annotations.NullMarked
package no.vern.app.overview;
