/** An incident followed all the way: its steps in four lanes, what is due, and its closing. */
@org.jspecify.annotations.NullMarked
package no.vern.app.followup;
