/** What is typed and not saved, in whatever form: kept, put back, or given up when the user says so. */
@org.jspecify.annotations.NullMarked
package no.vern.app.draft;
