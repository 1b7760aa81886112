/** Everything that Vern says, in three languages. */
@org.jspecify.annotations.NullMarked
package no.vern.app.language;
