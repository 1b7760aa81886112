/** Safety rounds, checks before a visit and safe job analyses: what is gone through, what was seen, what came of it. */
@org.jspecify.annotations.NullMarked
package no.vern.round;
