/**
 * Risk: matrices as data with a version and a first day, what is said against them, and which of their levels of
 * frequency the incidents speak for. Nothing here multiplies, adds or averages levels: a risk is looked up.
 */
@org.jspecify.annotations.NullMarked
package no.vern.risk;
