/** Norwegian text: how words are cleaned, compared and put in order. */
@org.jspecify.annotations.NullMarked
package no.vern.language;
