/** Risiko: assessments per unit, their hazards in the matrix, and what the incidents say beside the guess. */
@org.jspecify.annotations.NullMarked
package no.vern.app.risk;
