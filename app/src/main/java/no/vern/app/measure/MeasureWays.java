package no.vern.app.measure;

import java.util.UUID;
import java.util.function.Consumer;

/**
 * Where one can go from a measure.
 *
 * @param incident shows a case
 * @param assessment shows a risk assessment
 * @param importing begins an import of measures from a file
 */
public record MeasureWays(Consumer<UUID> incident, Consumer<UUID> assessment, Runnable importing) {}
