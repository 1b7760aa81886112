package no.vern.app.report;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.vern.organisation.Unit;

/**
 * A row of the unit table before it has its label.
 *
 * @param unit the unit that the row is about
 * @param level how far below the top of the table it is
 * @param kind alone, with its sub-units, or what remains without them
 * @param counted the units whose incidents the row counts
 * @param parts the places of the rows that it is the sum of
 */
record UnitLine(Unit unit, int level, TableRow.Kind kind, Set<UUID> counted, List<Integer> parts) {}
