/** Quick entry: one line that is read while it is typed, and the box over the window that it is typed in. */
@org.jspecify.annotations.NullMarked
package no.vern.app.quickentry;
