package no.vern.app.list;

import java.util.UUID;
import no.vern.app.ui.TableState;

/**
 * A view of a list that the user has given a name: what is asked for, and which columns show it.
 *
 * @param <Q> the list's question
 */
public record NamedView<Q>(UUID id, String name, Q query, TableState table) {}
