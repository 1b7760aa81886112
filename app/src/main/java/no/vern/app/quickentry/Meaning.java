package no.vern.app.quickentry;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import no.vern.incident.AffectedRole;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import no.vern.incident.Severity;
import org.jspecify.annotations.Nullable;

/** What words of a quick entry can mean. */
public sealed interface Meaning {
    /** The parts of an incident that a quick entry can tell. */
    enum Kind {
        TYPE,
        CHANNEL,
        UNIT,
        DAY,
        TIME,
        SEVERITY,
        PERSON,
        PERPETRATOR
    }

    Kind kind();

    /** What kind of event it was. */
    record Type(IncidentType type) implements Meaning {
        @Override
        public Kind kind() {
            return Kind.TYPE;
        }
    }

    /** How it reached the person. */
    record Channel(no.vern.incident.Channel channel) implements Meaning {
        @Override
        public Kind kind() {
            return Kind.CHANNEL;
        }
    }

    /** Where it belongs; {@code path} tells units of one name apart. */
    record Unit(UUID id, String name, String path) implements Meaning {
        @Override
        public Kind kind() {
            return Kind.UNIT;
        }
    }

    /**
     * The day it happened.
     *
     * @param night whether it was said to be in the evening or at night
     */
    record Day(LocalDate date, boolean night) implements Meaning {
        @Override
        public Kind kind() {
            return Kind.DAY;
        }
    }

    /** The time of day, local. */
    record Time(LocalTime time) implements Meaning {
        @Override
        public Kind kind() {
            return Kind.TIME;
        }
    }

    /** The assessed severity. */
    record Grade(Severity severity) implements Meaning {
        @Override
        public Kind kind() {
            return Kind.SEVERITY;
        }
    }

    /** Who did it, as a category. */
    record DoneBy(Perpetrator perpetrator) implements Meaning {
        @Override
        public Kind kind() {
            return Kind.PERPETRATOR;
        }
    }

    /** Somebody affected, and in what way; {@code id} when it is one of the register's persons. */
    record Somebody(String name, @Nullable UUID id, AffectedRole role) implements Meaning {
        /** Somebody of whom nothing else is said: whoever is named was exposed. */
        Somebody(String name, @Nullable UUID id) {
            this(name, id, AffectedRole.EXPOSED);
        }

        Somebody as(AffectedRole other) {
            return new Somebody(name, id, other);
        }

        @Override
        public Kind kind() {
            return Kind.PERSON;
        }
    }
}
