/** Units, people and who is what where: the screen Organisasjon. */
@org.jspecify.annotations.NullMarked
package no.vern.app.organisation;
