package no.vern.app.standing;

import java.util.UUID;
import java.util.function.Consumer;

/**
 * Where one can go from a unit.
 *
 * @param assessment shows an assessment
 * @param newAssessment begins one of the unit
 * @param rounds shows the unit's round, or begins one
 * @param drills shows the drills of the unit
 */
public record StandingWays(
        Consumer<UUID> assessment, Consumer<UUID> newAssessment, Consumer<UUID> rounds, Consumer<UUID> drills) {}
