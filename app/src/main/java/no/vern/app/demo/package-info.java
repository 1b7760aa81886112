/** A believable, made-up municipality to try Vern on: same seed, same content. */
@org.jspecify.annotations.NullMarked
package no.vern.app.demo;
