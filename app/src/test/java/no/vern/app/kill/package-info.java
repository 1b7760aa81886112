/** Kills Vern in the middle of its work and looks at what is left. */
@org.jspecify.annotations.NullMarked
package no.vern.app.kill;
