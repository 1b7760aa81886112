package no.vern.app.overview;

import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where one can go from the overview.
 *
 * @param importFile begins an import; null when that cannot be done here
 * @param incident shows one incident in its list
 */
public record OverviewWays(
        Runnable organisation, @Nullable Runnable importFile, Runnable quickEntry, Consumer<UUID> incident) {}
