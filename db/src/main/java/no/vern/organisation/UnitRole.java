package no.vern.organisation;

/** What somebody is at a unit, so that a routine can find its recipients ({@code violence-and-strain} 2A.10). */
public enum UnitRole {
    LINE_MANAGER,
    DEPUTY,
    SAFETY_REPRESENTATIVE,
    CHIEF_SAFETY_REPRESENTATIVE,
    UNION_REPRESENTATIVE,
    MUNICIPAL_DIRECTOR,
    SECTOR_DIRECTOR,
    HR_DIRECTOR,
    HR,
    HSE_ADVISOR,
    BHT_CONTACT,
    INSURANCE_CONTACT,
    AMU_MEMBER
}
