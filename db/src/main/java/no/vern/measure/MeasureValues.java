package no.vern.measure;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.vern.incident.IncidentType;
import org.jspecify.annotations.Nullable;

/** What is told of a measure, field by field: how a form, an import row and a JSON line say it. */
public final class MeasureValues {
    private final Map<MeasureField, Object> values = new EnumMap<>(MeasureField.class);

    /**
     * @param value of the type that the field has in a row; null for nothing
     * @return this
     */
    public MeasureValues put(MeasureField field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value);
        }
        return this;
    }

    /**
     * The content that it comes to; fields that tell what came of the measure are left out.
     *
     * @param unit where; null when it is not known
     * @throws ClassCastException when a value is not of its field's type
     */
    public MeasureContent content(@Nullable UUID unit, List<UUID> earlier) {
        return new MeasureContent(
                unit,
                text(MeasureField.TITLE),
                text(MeasureField.CHALLENGE),
                kind(),
                new MeasurePlan(
                        text(MeasureField.RESPONSIBLE),
                        text(MeasureField.DOER),
                        of(MeasureField.DUE_ON, LocalDate.class),
                        text(MeasureField.INTERIM),
                        of(MeasureField.COST, Integer.class),
                        text(MeasureField.BLOCKED_BY)),
                weighing(),
                new SuccessTest(text(MeasureField.CRITERION), of(MeasureField.EVALUATE_ON, LocalDate.class)),
                earlier);
    }

    private MeasureKind kind() {
        return new MeasureKind(
                of(MeasureField.SOURCE, MeasureSource.class),
                of(MeasureField.AREA, RoutineArea.class),
                of(MeasureField.HORIZON, Horizon.class),
                of(MeasureField.TYPE, MeasureType.class),
                of(MeasureField.LEVEL, MeasureLevel.class),
                of(MeasureField.CONTROL, ControlLevel.class),
                of(MeasureField.AIM, Aim.class),
                of(MeasureField.PURPOSE, Purpose.class),
                of(MeasureField.AGAINST, IncidentType.class));
    }

    private MeasureWeighing weighing() {
        return new MeasureWeighing(
                of(MeasureField.PRACTICAL, Boolean.class),
                of(MeasureField.ECONOMIC, Boolean.class),
                text(MeasureField.FEASIBILITY),
                of(MeasureField.CONSULTED_PLANNING, LocalDate.class),
                of(MeasureField.CONSULTED_DOING, LocalDate.class),
                text(MeasureField.OTHERS),
                flag(MeasureField.KNOWLEDGE_BASED),
                flag(MeasureField.NEED_DRIVEN),
                flag(MeasureField.SYSTEMATIC),
                text(MeasureField.GROUNDS));
    }

    /** The value of a field; null when nothing is told. */
    public <T> @Nullable T of(MeasureField field, Class<T> type) {
        return type.cast(values.get(field));
    }

    /** The text of a field; empty when nothing is told. */
    public String text(MeasureField field) {
        return Objects.requireNonNullElse(of(field, String.class), "");
    }

    private boolean flag(MeasureField field) {
        return Boolean.TRUE.equals(values.get(field));
    }
}
