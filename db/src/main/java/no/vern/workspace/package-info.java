/** The folder with everything in it: keyring, two encrypted vaults, audit trail, backup. */
@org.jspecify.annotations.NullMarked
package no.vern.workspace;
