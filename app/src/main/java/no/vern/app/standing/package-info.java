/** The units as a face of Risiko: what each of them has of what every unit is to have, and the plans for BHT. */
@org.jspecify.annotations.NullMarked
package no.vern.app.standing;
