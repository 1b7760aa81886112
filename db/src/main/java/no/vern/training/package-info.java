/** Opplæring, øvelse og informasjon: what everybody has to have, what role holders have to have, and who got it. */
@org.jspecify.annotations.NullMarked
package no.vern.training;
