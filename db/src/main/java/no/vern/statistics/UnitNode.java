package no.vern.statistics;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a table needs it.
 *
 * @param parent null at the top; a parent that is not among the units counted makes this one a top unit, too
 */
public record UnitNode(UUID id, String name, @Nullable UUID parent) {}
