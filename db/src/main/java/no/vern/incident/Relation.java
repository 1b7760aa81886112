package no.vern.incident;

/** How an affected person is tied to the organisation; subcontractors and visitors count, too. */
public enum Relation {
    EMPLOYEE,
    APPRENTICE,
    HIRED_IN,
    CONTRACTOR,
    PUPIL_OR_STUDENT,
    VOLUNTEER,
    VISITOR
}
