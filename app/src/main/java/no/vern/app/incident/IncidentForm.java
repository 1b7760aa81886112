package no.vern.app.incident;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.incident.AffectedPerson;
import no.vern.incident.Channel;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import no.vern.incident.Severity;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of the form, each by the field of the record that it fills. */
final class IncidentForm {
    private final Map<IncidentField, List<Property<?>>> byField = new EnumMap<>(IncidentField.class);

    final ObjectProperty<@Nullable LocalDate> occurredOn = choice(IncidentField.OCCURRED_AT);
    final ObjectProperty<@Nullable LocalTime> occurredTime = choice(IncidentField.OCCURRED_AT);
    final ObjectProperty<@Nullable LocalDate> reportedOn = choice(IncidentField.REPORTED_AT);
    final ObjectProperty<@Nullable LocalTime> reportedTime = choice(IncidentField.REPORTED_AT);
    final StringProperty reportedBy = text(IncidentField.REPORTED_BY);
    final ObjectProperty<@Nullable UUID> unit = choice(IncidentField.UNIT);
    final StringProperty place = text(IncidentField.PLACE);
    final ObjectProperty<@Nullable IncidentType> type = choice(IncidentField.TYPE);
    final StringProperty title = text(IncidentField.TITLE);
    final StringProperty description = text(IncidentField.DESCRIPTION);
    final ObjectProperty<@Nullable Perpetrator> perpetrator = choice(IncidentField.PERPETRATOR);
    final ObjectProperty<@Nullable Channel> channel = choice(IncidentField.CHANNEL);
    final ObjectProperty<@Nullable Boolean> alone = choice(IncidentField.ALONE);
    final ObjectProperty<@Nullable Boolean> eveningOrNight = choice(IncidentField.EVENING_OR_NIGHT);
    final ObjectProperty<@Nullable Boolean> injury = choice(IncidentField.INJURY);
    final ObjectProperty<@Nullable String> injuryType = choice(IncidentField.INJURY_TYPE);
    final ObjectProperty<@Nullable String> bodyPart = choice(IncidentField.BODY_PART);
    final ObjectProperty<@Nullable String> injuryCause = choice(IncidentField.INJURY_CAUSE);
    final ObjectProperty<@Nullable String> injuryBackground = choice(IncidentField.INJURY_BACKGROUND);
    final StringProperty absenceDays = text(IncidentField.ABSENCE_DAYS);
    final ObjectProperty<@Nullable Severity> severityAssessed = choice(IncidentField.SEVERITY_ASSESSED);
    final ObjectProperty<@Nullable Severity> severityExperienced = choice(IncidentField.SEVERITY_EXPERIENCED);
    final ObjectProperty<@Nullable Severity> severityPotential = choice(IncidentField.SEVERITY_POTENTIAL);
    final StringProperty immediateMeasures = text(IncidentField.IMMEDIATE_MEASURES);
    final ObjectProperty<List<AffectedPerson>> affected = new SimpleObjectProperty<>(List.of());
    private Map<String, String> extra = Map.of();

    IncidentForm() {
        byField.put(IncidentField.AFFECTED, List.of(affected));
    }

    IncidentForm(IncidentContent content) {
        this();
        fill(content);
    }

    private StringProperty text(IncidentField field) {
        return kept(field, new SimpleStringProperty(""));
    }

    private <T> ObjectProperty<@Nullable T> choice(IncidentField field) {
        return kept(field, new SimpleObjectProperty<@Nullable T>());
    }

    private <P extends Property<?>> P kept(IncidentField field, P property) {
        byField.computeIfAbsent(field, _ -> new ArrayList<>()).add(property);
        return property;
    }

    /** All that can be typed or chosen, by field. */
    Map<IncidentField, List<Property<?>>> fields() {
        return new LinkedHashMap<>(byField);
    }

    /** Whether the details of an injury are asked for: when there is one, or when some are known already. */
    boolean injured() {
        return Boolean.TRUE.equals(injury.get())
                || injury.get() == null
                        && Stream.of(injuryType, bodyPart, injuryCause, injuryBackground)
                                .anyMatch(detail -> detail.get() != null);
    }

    /** What the form says: no details of an injury that there was none; absence that is no number is not known. */
    IncidentContent content() {
        var injured = injured();
        return IncidentContent.builder()
                .occurredOn(occurredOn.get())
                .occurredTime(occurredTime.get())
                .reportedAt(reportedAt())
                .reportedBy(reportedBy.get())
                .unitId(unit.get())
                .place(place.get())
                .type(type.get())
                .title(title.get())
                .description(description.get())
                .perpetrator(perpetrator.get())
                .channel(channel.get())
                .alone(alone.get())
                .eveningOrNight(eveningOrNight.get())
                .injury(injury.get())
                .injuryType(injured ? injuryType.get() : null)
                .bodyPart(injured ? bodyPart.get() : null)
                .injuryCause(injured ? injuryCause.get() : null)
                .injuryBackground(injured ? injuryBackground.get() : null)
                .absenceDays(WholeNumber.read(absenceDays.get()).orElse(null))
                .severityAssessed(severityAssessed.get())
                .severityExperienced(severityExperienced.get())
                .severityPotential(severityPotential.get())
                .immediateMeasures(immediateMeasures.get())
                .affected(affected.get())
                .extra(extra)
                .build();
    }

    void fill(IncidentContent content) {
        occurredOn.set(content.occurredOn());
        occurredTime.set(content.occurredTime());
        reportedOn.set(content.reportedAt() == null ? null : content.reportedAt().toLocalDate());
        reportedTime.set(content.reportedAt() == null ? null : content.reportedAt().toLocalTime());
        reportedBy.set(content.reportedBy());
        unit.set(content.unitId());
        place.set(content.place());
        type.set(content.type());
        title.set(content.title());
        description.set(content.description());
        perpetrator.set(content.perpetrator());
        channel.set(content.channel());
        alone.set(content.alone());
        eveningOrNight.set(content.eveningOrNight());
        injury.set(content.injury());
        injuryType.set(content.injuryType());
        bodyPart.set(content.bodyPart());
        injuryCause.set(content.injuryCause());
        injuryBackground.set(content.injuryBackground());
        absenceDays.set(content.absenceDays() == null ? "" : content.absenceDays().toString());
        severityAssessed.set(content.severityAssessed());
        severityExperienced.set(content.severityExperienced());
        severityPotential.set(content.severityPotential());
        immediateMeasures.set(content.immediateMeasures());
        affected.set(content.affected());
        extra = content.extra();
    }

    /** Takes one field over from another form. */
    @SuppressWarnings("unchecked")
    void take(IncidentField field, IncidentForm other) {
        var mine = byField.get(field);
        var theirs = other.byField.get(field);
        for (int i = 0; i < mine.size(); i++) {
            ((Property<Object>) mine.get(i)).setValue(theirs.get(i).getValue());
        }
    }

    private @Nullable LocalDateTime reportedAt() {
        var day = reportedOn.get();
        var time = reportedTime.get();
        return day == null ? null : time == null ? day.atStartOfDay() : day.atTime(time);
    }
}
