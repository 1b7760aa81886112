package no.vern.app.demo;

/** The kinds of units in the demo: which reports they write, how many for each employee, and when. */
enum UnitKind {
    NURSING_HOME("CARE", 2.2, Rhythm.ROUND_THE_CLOCK),
    HOME_CARE("CARE", 0.7, Rhythm.ROUND_THE_CLOCK),
    HOUSING("CARE", 3.4, Rhythm.ROUND_THE_CLOCK),
    EMERGENCY_CLINIC("COUNTER", 2.4, Rhythm.ROUND_THE_CLOCK),
    SCHOOL("SCHOOL", 1.6, Rhythm.SCHOOL_YEAR),
    KINDERGARTEN("SCHOOL", 0.9, Rhythm.SCHOOL_YEAR),
    CHILD_WELFARE("COUNTER", 1.8, Rhythm.OFFICE_HOURS),
    COUNTER("COUNTER", 1.5, Rhythm.OFFICE_HOURS),
    TECHNICAL("OUTDOOR", 0.8, Rhythm.OUTDOORS),
    FIRE("OUTDOOR", 0.9, Rhythm.ROUND_THE_CLOCK),
    CLEANING("OUTDOOR", 0.3, Rhythm.OFFICE_HOURS),
    KITCHEN("OUTDOOR", 0.6, Rhythm.OFFICE_HOURS),
    OFFICE("OFFICE", 0.12, Rhythm.OFFICE_HOURS);

    private final String sector;
    private final double incidentsPerEmployee;
    private final Rhythm rhythm;

    UnitKind(String sector, double incidentsPerEmployee, Rhythm rhythm) {
        this.sector = sector;
        this.incidentsPerEmployee = incidentsPerEmployee;
        this.rhythm = rhythm;
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
