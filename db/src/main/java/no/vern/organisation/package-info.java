/** Units, persons and who has which role where, over time. */
@org.jspecify.annotations.NullMarked
package no.vern.organisation;
