/** Små drypp: an entry of ten seconds, what they come to over time, and the incident that one can become. */
@org.jspecify.annotations.NullMarked
package no.vern.app.drop;
