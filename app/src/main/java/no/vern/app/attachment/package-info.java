/** The files of a case: adding, looking at, copying out and removing them. */
@org.jspecify.annotations.NullMarked
package no.vern.app.attachment;
