/** A case being worked: its steps, what was done in each, what is due, and what stands between it and its closing. */
@org.jspecify.annotations.NullMarked
package no.vern.followup;
