/** What can be set, who can sign in, backups and the audit trail: the screen Innstillinger. */
@org.jspecify.annotations.NullMarked
package no.vern.app.settings;
