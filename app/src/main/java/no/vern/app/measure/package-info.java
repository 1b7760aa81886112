/** Tiltak: what is done so that it does not happen again. */
@org.jspecify.annotations.NullMarked
package no.vern.app.measure;
