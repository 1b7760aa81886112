package no.vern.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody can tell about a unit; {@link Unit} says what each part means. */
public record UnitContent(
        String name,
        @Nullable UUID parentId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID successorId,
        @Nullable Integer employees,
        @Nullable UnitType type) {

    /** A unit at the top that always existed. */
    public static UnitContent named(String name) {
        return new UnitContent(name, null, null, null, null, null, null);
    }

    public UnitContent withName(String newName) {
        return new UnitContent(newName, parentId, validFrom, validTo, successorId, employees, type);
    }

    public UnitContent under(@Nullable UUID parent) {
        return new UnitContent(name, parent, validFrom, validTo, successorId, employees, type);
    }

    public UnitContent valid(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new UnitContent(name, parentId, first, last, successorId, employees, type);
    }

    public UnitContent followedBy(@Nullable UUID successor) {
        return new UnitContent(name, parentId, validFrom, validTo, successor, employees, type);
    }

    public UnitContent withEmployees(@Nullable Integer headCount) {
        return new UnitContent(name, parentId, validFrom, validTo, successorId, headCount, type);
    }

    public UnitContent ofType(@Nullable UnitType kind) {
        return new UnitContent(name, parentId, validFrom, validTo, successorId, employees, kind);
    }

    /** Whether both exist on at least one and the same day. */
    boolean overlaps(Unit other) {
        return (validTo == null || other.validFrom() == null || !validTo.isBefore(other.validFrom()))
                && (other.validTo() == null || validFrom == null || !other.validTo().isBefore(validFrom));
    }
}
