/** The command line: the same use-cases as the window's, one class a command. */
@org.jspecify.annotations.NullMarked
package no.vern.app.cli;
