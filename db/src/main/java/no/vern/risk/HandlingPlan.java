package no.vern.risk;

import java.time.Instant;
import java.util.UUID;

/**
 * A handling plan as it is stored; a unit has one at the most.
 *
 * @param version counts its changes, from 1; a save names the version that it started from
 */
public record HandlingPlan(
        UUID id, int version, HandlingPlanContent content, Instant createdAt, Instant updatedAt) {}
