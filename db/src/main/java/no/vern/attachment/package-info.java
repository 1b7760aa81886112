/** Files that belong to a case: taken in, listed, read and removed, encrypted with everything else. */
@org.jspecify.annotations.NullMarked
package no.vern.attachment;
