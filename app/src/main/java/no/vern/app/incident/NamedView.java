package no.vern.app.incident;

import java.util.UUID;
import no.vern.app.ui.TableState;

/** A view of the list that the user has given a name: what is asked for, and which columns show it. */
public record NamedView(UUID id, String name, IncidentQuery query, TableState table) {}
