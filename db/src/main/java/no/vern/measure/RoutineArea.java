package no.vern.measure;

/** The six areas that a plan against violence should cover ({@code violence-and-strain} 3.6). */
public enum RoutineArea {
    PREVENTION,
    HANDLING,
    FOLLOW_UP,
    REGISTRATION,
    TRAINING,
    CRISIS
}
