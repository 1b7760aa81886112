package no.vern.measure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many measures of a unit are alike.
 *
 * @param late how many of them should have been carried out
 */
public record MeasureCount(
        UUID unitId,
        MeasureStatus status,
        @Nullable MeasureType type,
        @Nullable ControlLevel control,
        int count,
        int late) {}
