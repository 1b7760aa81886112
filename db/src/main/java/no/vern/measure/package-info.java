/** What is done so that it does not happen again: who does what by when, and whether it helped. */
@org.jspecify.annotations.NullMarked
package no.vern.measure;
