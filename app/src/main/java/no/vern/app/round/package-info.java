/** Vernerunder: safety rounds, checks before a visit and safe job analyses, beside the risk assessments. */
@org.jspecify.annotations.NullMarked
package no.vern.app.round;
