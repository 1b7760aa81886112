package no.vern.app.risk;

import java.util.UUID;
import java.util.function.Consumer;

/**
 * Where one can go from an assessment.
 *
 * @param incident shows a case
 * @param measure shows a measure in the screen of measures
 * @param importing begins an import of hazards from a file
 */
public record RiskWays(Consumer<UUID> incident, Consumer<UUID> measure, Runnable importing) {}
