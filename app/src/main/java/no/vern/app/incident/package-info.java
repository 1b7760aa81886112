/** Hendelser: the list of incidents, one of them in detail, and the form that it is written in. */
@org.jspecify.annotations.NullMarked
package no.vern.app.incident;
