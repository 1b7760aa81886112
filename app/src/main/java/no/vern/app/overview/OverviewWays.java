package no.vern.app.overview;

import java.util.UUID;
import java.util.function.Consumer;

/**
 * Where one can go from the overview.
 *
 * @param incident shows one incident in its list
 * @param dueList shows everything that is due
 */
public record OverviewWays(
        Runnable organisation, Runnable importFile, Runnable quickEntry, Runnable dueList, Consumer<UUID> incident) {}
