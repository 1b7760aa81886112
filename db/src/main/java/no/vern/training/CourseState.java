package no.vern.training;

/** How far somebody has come with a course that their role asks for, in the order of who is furthest from it. */
public enum CourseState {
    MISSING,
    WAITING,
    PLANNED,
    /** Held, but fewer hours than the course has. */
    PARTLY,
    HELD
}
