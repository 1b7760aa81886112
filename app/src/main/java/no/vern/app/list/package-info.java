/** What every list can do: remember what was asked for, and which columns showed it. */
@org.jspecify.annotations.NullMarked
package no.vern.app.list;
