/** The investigation of a serious case: what happened in which order, why, and which barriers failed. */
@org.jspecify.annotations.NullMarked
package no.vern.app.investigation;
