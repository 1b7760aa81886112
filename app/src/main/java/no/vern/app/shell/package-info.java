/** The window around the screens: unlock, rail, title, search, status, keys. */
@org.jspecify.annotations.NullMarked
package no.vern.app.shell;
