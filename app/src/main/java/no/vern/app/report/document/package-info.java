/** Documents about one case: described once, written as .docx or as .pdf. */
@org.jspecify.annotations.NullMarked
package no.vern.app.report.document;
