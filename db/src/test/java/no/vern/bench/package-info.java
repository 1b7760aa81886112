/** Measurements, run by hand or by the benchmark profile; no test of the build. */
@org.jspecify.annotations.NullMarked
package no.vern.bench;
