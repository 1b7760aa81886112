package no.vern.followup;

import java.util.List;
import java.util.stream.Stream;
import no.vern.incident.Channel;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentType;

/**
 * Which routines an incident is followed up by. Sexual violence has none of its own in the guideline and takes that of
 * physical violence, as the damage of property does ({@code violence-and-strain} 10, points 2 and 5).
 */
final class RoutineChoice {
    private static final List<String> AFTER_VIOLENCE =
            List.of("notification", "employer-duties", "external-reports", "police-report", "prevention");
    /** Any injury is reported, also that of a "near miss" (10, point 9); without one these steps do not apply. */
    private static final List<String> AFTER_HARM = List.of("external-reports", "prevention");

    private RoutineChoice() {}

    /** Ids of routines, the one that the type asks for first; none until the type is known, or when it is referred. */
    static List<String> of(IncidentContent content) {
        var type = content.type();
        if (type == null || content.referred()) {
            return List.of();
        }
        return switch (type) {
            case PHYSICAL_VIOLENCE, SEXUAL_VIOLENCE, PROPERTY_DAMAGE -> with("physical-violence", AFTER_VIOLENCE);
            case REMOTE_THREAT -> with("remote-threats", AFTER_VIOLENCE);
            case ACCIDENT -> with("accident", AFTER_HARM);
            case ILLNESS -> with("illness", AFTER_HARM);
            case NEAR_MISS -> with("near-miss", AFTER_HARM);
            case OTHER_DEVIATION -> with("other-deviation", AFTER_HARM);
            default -> with(remote(content) ? "remote-threats" : "threats", AFTER_VIOLENCE);
        };
    }

    /** Whether the duty to notify the chief safety representative is beyond doubt, see 2A.6. */
    static boolean violence(IncidentType type) {
        return switch (type) {
            case PHYSICAL_VIOLENCE, SEXUAL_VIOLENCE, PROPERTY_DAMAGE -> true;
            default -> false;
        };
    }

    private static boolean remote(IncidentContent content) {
        return content.channel() != null && content.channel() != Channel.IN_PERSON;
    }

    private static List<String> with(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }
}
