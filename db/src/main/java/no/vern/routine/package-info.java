/**
 * Routines: what is to be done after an incident, by whom and by when. Data with a source and a day from which each
 * version holds; nothing here knows of a case or of a table.
 */
@org.jspecify.annotations.NullMarked
package no.vern.routine;
