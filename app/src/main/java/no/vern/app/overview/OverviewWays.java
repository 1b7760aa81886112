package no.vern.app.overview;

import java.util.UUID;
import java.util.function.Consumer;

/**
 * Where one can go from the overview.
 *
 * @param incident shows one incident in its list
 */
public record OverviewWays(
        Runnable organisation, Runnable importFile, Runnable quickEntry, Consumer<UUID> incident) {}
