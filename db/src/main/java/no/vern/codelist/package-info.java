/** Official lists of codes: reference data with a source and a day from which each version holds. */
@org.jspecify.annotations.NullMarked
package no.vern.codelist;
