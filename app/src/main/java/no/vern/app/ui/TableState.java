package no.vern.app.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a user has set a table; part of a saved view.
 *
 * @param columns keys of the columns shown, in their order
 * @param widths by column key, in ems
 */
public record TableState(List<String> columns, @Nullable Order order, Map<String, Double> widths) {}
