/** How the columns of a table become the fields of an incident: recognised, written down, and applied row by row. */
@org.jspecify.annotations.NullMarked
package no.vern.app.exchange.mapping;
