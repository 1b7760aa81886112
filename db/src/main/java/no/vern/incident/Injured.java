package no.vern.incident;

import java.util.Arrays;
import java.util.List;

/** Whom of a case's people an injury or illness is reported for (folketrygdloven § 13-14): each by themselves. */
public final class Injured {
    private Injured() {}

    /**
     * Who is called injured, whatever else is told; where nobody is and there was an injury or illness, who was
     * exposed. Empty when nobody was hurt, and while nobody knows.
     */
    public static List<AffectedPerson> of(IncidentContent content) {
        var injured = with(content, AffectedRole.INJURED);
        var harmed = Boolean.TRUE.equals(content.injury()) || content.type() == IncidentType.ILLNESS;
        return injured.isEmpty() && harmed ? with(content, AffectedRole.EXPOSED, AffectedRole.INVOLVED) : injured;
    }

    private static List<AffectedPerson> with(IncidentContent content, AffectedRole... roles) {
        return content.affected().stream()
                .filter(person -> Arrays.asList(roles).contains(person.role()))
                .toList();
    }
}
