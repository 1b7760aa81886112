/** Workbooks for those who read and never sign in: counts with small numbers hidden, never a name. */
@org.jspecify.annotations.NullMarked
package no.vern.app.report;
