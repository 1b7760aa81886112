/** Tables in files: what kind of file it is, its headings and its rows, read and written row by row. */
@org.jspecify.annotations.NullMarked
package no.vern.app.exchange.table;
