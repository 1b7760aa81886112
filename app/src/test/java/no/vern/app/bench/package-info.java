/** Measurements behind the figures of the product's speed table; {@code mvn -Pbench} runs them, the build does not. */
@org.jspecify.annotations.NullMarked
package no.vern.app.bench;
