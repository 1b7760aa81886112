/** What day and hour it is where Vern is used. */
@org.jspecify.annotations.NullMarked
package no.vern.calendar;
