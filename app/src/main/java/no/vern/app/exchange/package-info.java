/** Import of incidents (reader → mapping → preview → write) and export of the register as a table. */
@org.jspecify.annotations.NullMarked
package no.vern.app.exchange;
