/** Incidents: what happened, where, to whom, how severe; the rules for a valid one and the register of them. */
@org.jspecify.annotations.NullMarked
package no.vern.incident;
