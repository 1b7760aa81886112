package no.vern.risk;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import no.vern.incident.IncidentType;

/** What an assessment is about; each has a template of its own ({@code preventive-work-1} 3.1). */
public enum RiskTopic {
    /** Violence and threats, to be revised every year. */
    VIOLENCE,
    PHYSICAL,
    CHEMICAL,
    /** Organisational and psychosocial. */
    PSYCHOSOCIAL,
    /** Emotional strain. */
    STRAIN,
    OTHER;

    /** The incidents that tell of it; none for what is free. */
    public Set<IncidentType> incidents() {
        return switch (this) {
            case VIOLENCE -> Arrays.stream(IncidentType.values())
                    .filter(type -> type.group() == IncidentType.Group.VIOLENCE_AND_THREATS)
                    .collect(Collectors.toSet());
            case PHYSICAL -> Set.of(IncidentType.ACCIDENT, IncidentType.NEAR_MISS);
            case CHEMICAL -> Set.of(IncidentType.ACCIDENT, IncidentType.NEAR_MISS, IncidentType.ILLNESS);
            case PSYCHOSOCIAL -> Set.of(IncidentType.HARASSMENT, IncidentType.BULLYING);
            case STRAIN -> Set.of(
                    IncidentType.SUICIDE_THREAT, IncidentType.SELF_HARM_THREAT, IncidentType.DISCOMFORT);
            case OTHER -> Set.of();
        };
    }
}
