package no.vern.app.demo;

import no.vern.organisation.UnitType;

/** The kinds of units in the demo: which reports they write, how many for each employee, and when. */
enum UnitKind {
    NURSING_HOME(UnitType.NURSING_HOME, "CARE", 2.2, Rhythm.ROUND_THE_CLOCK),
    HOME_CARE(UnitType.HOME_CARE, "CARE", 0.7, Rhythm.ROUND_THE_CLOCK),
    HOUSING(UnitType.HOUSING, "CARE", 3.4, Rhythm.ROUND_THE_CLOCK),
    EMERGENCY_CLINIC(UnitType.HEALTH_SERVICE, "COUNTER", 2.4, Rhythm.ROUND_THE_CLOCK),
    SCHOOL(UnitType.SCHOOL, "SCHOOL", 1.6, Rhythm.SCHOOL_YEAR),
    KINDERGARTEN(UnitType.KINDERGARTEN, "SCHOOL", 0.9, Rhythm.SCHOOL_YEAR),
    CHILD_WELFARE(UnitType.CHILD_WELFARE, "COUNTER", 1.8, Rhythm.OFFICE_HOURS),
    COUNTER(UnitType.COUNTER, "COUNTER", 1.5, Rhythm.OFFICE_HOURS),
    TECHNICAL(UnitType.TECHNICAL, "OUTDOOR", 0.8, Rhythm.OUTDOORS),
    FIRE(UnitType.FIRE, "OUTDOOR", 0.9, Rhythm.ROUND_THE_CLOCK),
    CLEANING(UnitType.CLEANING, "OUTDOOR", 0.3, Rhythm.OFFICE_HOURS),
    KITCHEN(UnitType.KITCHEN, "OUTDOOR", 0.6, Rhythm.OFFICE_HOURS),
    OFFICE(UnitType.OFFICE, "OFFICE", 0.12, Rhythm.OFFICE_HOURS);

    private final UnitType type;
    private final String sector;
    private final double incidentsPerEmployee;
    private final Rhythm rhythm;

    UnitKind(UnitType type, String sector, double incidentsPerEmployee, Rhythm rhythm) {
        this.type = type;
        this.sector = sector;
        this.incidentsPerEmployee = incidentsPerEmployee;
        this.rhythm = rhythm;
    }

    /** As the register calls it. */
    UnitType type() {
        return type;
    }

    /** The heading that its odds and its reports stand under. */
    String sector() {
        return sector;
    }

    double incidentsPerEmployee() {
        return incidentsPerEmployee;
    }

    Rhythm rhythm() {
        return rhythm;
    }
}
