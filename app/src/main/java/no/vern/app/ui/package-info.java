/** What every screen is made of: tasks off the window's thread, dialogs, fields, tables. */
@org.jspecify.annotations.NullMarked
package no.vern.app.ui;
