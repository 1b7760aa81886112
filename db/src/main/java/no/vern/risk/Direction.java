package no.vern.risk;

import java.util.Optional;

/** What much of an item means: a resource is never a strain, and a demand never protects. */
public enum Direction {
    /** Something to answer in words, on which side it is. */
    FACTOR,
    /** Wears when there is much of it. */
    DEMAND,
    /** Protects when there is much of it; is missed when there is little ({@code preventive-work-1} 3.4). */
    RESOURCE,
    /** A question to talk about; nothing is graded. */
    QUESTION;

    /** What so much of it says; empty when it says nothing in particular. */
    public Optional<Reading> of(Degree degree) {
        return switch (this) {
            case DEMAND -> degree == Degree.HIGH ? Optional.of(Reading.WEARS) : Optional.empty();
            case RESOURCE -> switch (degree) {
                case HIGH -> Optional.of(Reading.PROTECTS);
                case LOW -> Optional.of(Reading.MISSED);
                case SOME -> Optional.empty();
            };
            case FACTOR, QUESTION -> Optional.empty();
        };
    }

    /** Whether it is graded. */
    public boolean graded() {
        return this == DEMAND || this == RESOURCE;
    }

    /** What an answer comes to. */
    public enum Reading {
        WEARS,
        PROTECTS,
        MISSED
    }
}
