package no.vern.app.demo;

import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentType;
import no.vern.incident.Severity;
import org.jspecify.annotations.Nullable;

/** Who is hurt in the demo, how, and for how long, in the codes of NAV's injury notice. */
final class Injuries {
    private static final double AFTER_ACCIDENT = 0.6;
    private static final double AFTER_VIOLENCE = 0.3;
    private static final double ABSENT = 0.25;
    private static final double DAYS_OF_ABSENCE = 9;

    private final Odds odds;

    Injuries(Odds odds) {
        this.odds = odds;
    }

    void add(IncidentContent.Builder content, IncidentType type, @Nullable Severity severity, Chance chance) {
        var kind = type == IncidentType.ACCIDENT ? "ACCIDENT" : "VIOLENCE";
        if (!happens(type, chance)) {
            content.injury(canInjure(type) ? false : null);
            return;
        }
        content.injury(true)
                .injuryType(odds.one("injuryType." + kind, chance))
                .bodyPart(odds.one("bodyPart.ANY", chance))
                .injuryCause(odds.one("injuryCause." + kind, chance))
                .injuryBackground(odds.one("injuryBackground." + kind, chance))
                .absenceDays(severity == Severity.MINOR && !chance.happens(ABSENT) ? 0 : days(chance));
    }

    private static boolean happens(IncidentType type, Chance chance) {
        return canInjure(type) && chance.happens(type == IncidentType.ACCIDENT ? AFTER_ACCIDENT : AFTER_VIOLENCE);
    }

    private static boolean canInjure(IncidentType type) {
        return type == IncidentType.ACCIDENT
                || type == IncidentType.PHYSICAL_VIOLENCE
                || type == IncidentType.SEXUAL_VIOLENCE;
    }

    private static int days(Chance chance) {
        return (int) Math.min(chance.wait(DAYS_OF_ABSENCE), 240);
    }
}
