package no.vern.organisation;

/**
 * What kind of workplace a unit is, so that units alike can be counted together. The documents name some of them and give no
 * list; these are the ones that a Norwegian municipality has, and OTHER.
 */
public enum UnitType {
    NURSING_HOME,
    HOME_CARE,
    HOUSING,
    HEALTH_SERVICE,
    SCHOOL,
    KINDERGARTEN,
    CHILD_WELFARE,
    COUNTER,
    TECHNICAL,
    FIRE,
    CLEANING,
    KITCHEN,
    OFFICE,
    OTHER
}
