/** What files bring: each run of an import, and which row of it a record came from. */
@org.jspecify.annotations.NullMarked
package no.vern.exchange;
