package no.vern.incident;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.vern.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can tell about an incident: the form, the quick entry, a JSON line and an import row all end here.
 * Null is "not known"; {@link IncidentRules} says what has to be known before it can be saved.
 *
 * @param occurredTime null for "unknown time"; local time in Europe/Oslo
 * @param reportedAt when somebody first told of it, local time in Europe/Oslo
 * @param injuryType code of NAV's list {@code skadetype}
 * @param bodyPart code of NAV's list {@code skadetKroppsdel}
 * @param injuryCause code of NAV's list {@code aarsakOgBakgrunn}
 * @param injuryBackground code of NAV's list {@code bakgrunnForHendelsen}
 * @param absenceDays whole calendar days, not counting the day it happened
 * @param extra columns of an import that Vern has no field for, by their heading
 */
public record IncidentContent(
        @Nullable LocalDate occurredOn,
        @Nullable LocalTime occurredTime,
        @Nullable LocalDateTime reportedAt,
        String reportedBy,
        @Nullable UUID unitId,
        String place,
        @Nullable IncidentType type,
        String title,
        String description,
        @Nullable Perpetrator perpetrator,
        @Nullable Channel channel,
        @Nullable Boolean alone,
        @Nullable Boolean eveningOrNight,
        @Nullable Boolean injury,
        @Nullable String injuryType,
        @Nullable String bodyPart,
        @Nullable String injuryCause,
        @Nullable String injuryBackground,
        @Nullable Integer absenceDays,
        @Nullable Severity severityAssessed,
        @Nullable Severity severityExperienced,
        @Nullable Severity severityPotential,
        String immediateMeasures,
        List<AffectedPerson> affected,
        Map<String, String> extra) {

    public IncidentContent {
        affected = List.copyOf(affected);
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Whether it is violence or a threat by one of the organisation's own, or may be while the type is not known: that
     * is referred to the routines for conflicts and whistleblowing ({@code violence-and-strain} 2A.0). An accident or
     * illness is not, whoever had a part in it: its duties are the employer's own.
     */
    public boolean referred() {
        var violent = type == null || type.group() == IncidentType.Group.VIOLENCE_AND_THREATS;
        return violent && perpetrator != null && !perpetrator.thirdParty();
    }

    /** What is kept of a case that is referred: when, where in the organisation, its type and who as a category. */
    public IncidentContent trace() {
        return builder()
                .occurredOn(occurredOn)
                .occurredTime(occurredTime)
                .reportedAt(reportedAt)
                .unitId(unitId)
                .type(type)
                .perpetrator(perpetrator)
                .build();
    }

    /** The same without blanks around texts and with every letter as one sign. */
    public IncidentContent cleaned() {
        return but().reportedBy(Words.clean(reportedBy))
                .place(Words.clean(place))
                .title(Words.clean(title))
                .description(Words.clean(description))
                .immediateMeasures(Words.clean(immediateMeasures))
                .affected(affected.stream().map(AffectedPerson::cleaned).toList())
                .build();
    }

    /** The same with an id for every affected person, as a case that is followed up needs. */
    IncidentContent identified() {
        return but().affected(affected.stream().map(AffectedPerson::identified).toList())
                .build();
    }

    /** The names of the affected persons, as they are shown and searched. */
    public String affectedNames() {
        return affected.stream()
                .map(AffectedPerson::name)
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining("; "));
    }

    /** A builder that starts from this content. */
    public Builder but() {
        return new Builder(this);
    }

    /** Fills in what is known, in any order. */
    public static final class Builder {
        private @Nullable LocalDate occurredOn;
        private @Nullable LocalTime occurredTime;
        private @Nullable LocalDateTime reportedAt;
        private String reportedBy = "";
        private @Nullable UUID unitId;
        private String place = "";
        private @Nullable IncidentType type;
        private String title = "";
        private String description = "";
        private @Nullable Perpetrator perpetrator;
        private @Nullable Channel channel;
        private @Nullable Boolean alone;
        private @Nullable Boolean eveningOrNight;
        private @Nullable Boolean injury;
        private @Nullable String injuryType;
        private @Nullable String bodyPart;
        private @Nullable String injuryCause;
        private @Nullable String injuryBackground;
        private @Nullable Integer absenceDays;
        private @Nullable Severity severityAssessed;
        private @Nullable Severity severityExperienced;
        private @Nullable Severity severityPotential;
        private String immediateMeasures = "";
        private List<AffectedPerson> affected = List.of();
        private Map<String, String> extra = Map.of();

        private Builder() {}

        private Builder(IncidentContent content) {
            occurredOn = content.occurredOn;
            occurredTime = content.occurredTime;
            reportedAt = content.reportedAt;
            reportedBy = content.reportedBy;
            unitId = content.unitId;
            place = content.place;
            type = content.type;
            title = content.title;
            description = content.description;
            perpetrator = content.perpetrator;
            channel = content.channel;
            alone = content.alone;
            eveningOrNight = content.eveningOrNight;
            injury = content.injury;
            injuryType = content.injuryType;
            bodyPart = content.bodyPart;
            injuryCause = content.injuryCause;
            injuryBackground = content.injuryBackground;
            absenceDays = content.absenceDays;
            severityAssessed = content.severityAssessed;
            severityExperienced = content.severityExperienced;
            severityPotential = content.severityPotential;
            immediateMeasures = content.immediateMeasures;
            affected = content.affected;
            extra = content.extra;
        }

        public Builder occurredOn(@Nullable LocalDate occurredOn) {
            this.occurredOn = occurredOn;
            return this;
        }

        public Builder occurredTime(@Nullable LocalTime occurredTime) {
            this.occurredTime = occurredTime;
            return this;
        }

        public Builder reportedAt(@Nullable LocalDateTime reportedAt) {
            this.reportedAt = reportedAt;
            return this;
        }

        public Builder reportedBy(String reportedBy) {
            this.reportedBy = reportedBy;
            return this;
        }

        public Builder unitId(@Nullable UUID unitId) {
            this.unitId = unitId;
            return this;
        }

        public Builder place(String place) {
            this.place = place;
            return this;
        }

        public Builder type(@Nullable IncidentType type) {
            this.type = type;
            return this;
        }

        public Builder title(String title) {
            this.title = title;
            return this;
        }

        public Builder description(String description) {
            this.description = description;
            return this;
        }

        public Builder perpetrator(@Nullable Perpetrator perpetrator) {
            this.perpetrator = perpetrator;
            return this;
        }

        public Builder channel(@Nullable Channel channel) {
            this.channel = channel;
            return this;
        }

        public Builder alone(@Nullable Boolean alone) {
            this.alone = alone;
            return this;
        }

        public Builder eveningOrNight(@Nullable Boolean eveningOrNight) {
            this.eveningOrNight = eveningOrNight;
            return this;
        }

        public Builder injury(@Nullable Boolean injury) {
            this.injury = injury;
            return this;
        }

        public Builder injuryType(@Nullable String injuryType) {
            this.injuryType = injuryType;
            return this;
        }

        public Builder bodyPart(@Nullable String bodyPart) {
            this.bodyPart = bodyPart;
            return this;
        }

        public Builder injuryCause(@Nullable String injuryCause) {
            this.injuryCause = injuryCause;
            return this;
        }

        public Builder injuryBackground(@Nullable String injuryBackground) {
            this.injuryBackground = injuryBackground;
            return this;
        }

        public Builder absenceDays(@Nullable Integer absenceDays) {
            this.absenceDays = absenceDays;
            return this;
        }

        public Builder severityAssessed(@Nullable Severity severityAssessed) {
            this.severityAssessed = severityAssessed;
            return this;
        }

        public Builder severityExperienced(@Nullable Severity severityExperienced) {
            this.severityExperienced = severityExperienced;
            return this;
        }

        public Builder severityPotential(@Nullable Severity severityPotential) {
            this.severityPotential = severityPotential;
            return this;
        }

        public Builder immediateMeasures(String immediateMeasures) {
            this.immediateMeasures = immediateMeasures;
            return this;
        }

        public Builder affected(List<AffectedPerson> affected) {
            this.affected = affected;
            return this;
        }

        public Builder extra(Map<String, String> extra) {
            this.extra = extra;
            return this;
        }

        public IncidentContent build() {
            return new IncidentContent(
                    occurredOn,
                    occurredTime,
                    reportedAt,
                    reportedBy,
                    unitId,
                    place,
                    type,
                    title,
                    description,
                    perpetrator,
                    channel,
                    alone,
                    eveningOrNight,
                    injury,
                    injuryType,
                    bodyPart,
                    injuryCause,
                    injuryBackground,
                    absenceDays,
                    severityAssessed,
                    severityExperienced,
                    severityPotential,
                    immediateMeasures,
                    affected,
                    extra);
        }
    }
}
