package no.vern.risk;

/** In which meetings it was talked about ({@code violence-and-strain} 3.9, {@code preventive-work-1} 3.12). */
public enum Arena {
    STAFF_MEETING,
    PROFESSIONAL_MEETING,
    OPERATIONS_MEETING,
    STAFF_QUARTER,
    PROGRESS_MEETING,
    HSE_MEETING
}
