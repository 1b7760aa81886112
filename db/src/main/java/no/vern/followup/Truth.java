package no.vern.followup;

import org.jspecify.annotations.Nullable;

/** Yes, no, or not known yet. */
public enum Truth {
    YES,
    NO,
    UNKNOWN;

    static Truth of(@Nullable Boolean known) {
        if (known == null) {
            return UNKNOWN;
        }
        return known ? YES : NO;
    }

    Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /** This, or when it is not known, that. */
    Truth or(Truth otherwise) {
        return this == UNKNOWN ? otherwise : this;
    }

    Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
