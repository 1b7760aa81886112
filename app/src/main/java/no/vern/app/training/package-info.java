/** Opplæring: the register of training, drills and information, what it covers, and who lacks the basic course. */
@org.jspecify.annotations.NullMarked
package no.vern.app.training;
