/** Where Vern starts and is put together. */
@org.jspecify.annotations.NullMarked
package no.vern.app;
