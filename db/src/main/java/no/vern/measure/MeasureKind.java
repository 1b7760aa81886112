package no.vern.measure;

import no.vern.incident.IncidentType;
import org.jspecify.annotations.Nullable;

/**
 * What sort of measure it is; null is "not said".
 *
 * @param against the kind of incident that it is meant to prevent; what is counted before and after
 */
public record MeasureKind(
        @Nullable MeasureSource source,
        @Nullable RoutineArea area,
        @Nullable Horizon horizon,
        @Nullable MeasureType type,
        @Nullable MeasureLevel level,
        @Nullable ControlLevel control,
        @Nullable Aim aim,
        @Nullable Purpose purpose,
        @Nullable IncidentType against) {
    /** Nothing said. */
    public static final MeasureKind UNKNOWN = new MeasureKind(null, null, null, null, null, null, null, null, null);

    /** Nothing said but what it comes from. */
    public static MeasureKind from(MeasureSource source) {
        return new MeasureKind(source, null, null, null, null, null, null, null, null);
    }

    /** The same, with what a case says where nothing is said. */
    MeasureKind of(@Nullable IncidentType incident) {
        return new MeasureKind(
                source == null ? MeasureSource.INCIDENT : source,
                area,
                horizon,
                type,
                level,
                control,
                aim,
                purpose,
                against == null ? incident : against);
    }
}
