/** Små drypp: strains that are each too little to report, and what they come to over time. */
@org.jspecify.annotations.NullMarked
package no.vern.drop;
