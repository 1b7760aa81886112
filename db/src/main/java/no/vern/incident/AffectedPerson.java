package no.vern.incident;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import no.vern.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the incident concerns.
 *
 * @param id what the follow-up of this person is kept by; null until the case is saved, and in what was imported
 * @param name as it was given; empty when not known
 * @param personId the person in the register, when it is one of the organisation's own
 */
public record AffectedPerson(
        @Nullable UUID id, String name, @Nullable UUID personId, AffectedRole role, @Nullable Relation relation) {
    /** Somebody who is new in the case. */
    public AffectedPerson(String name, @Nullable UUID personId, AffectedRole role, @Nullable Relation relation) {
        this(null, name, personId, role, relation);
    }

    /** The same person under another name, which may be that of another person in the register. */
    public AffectedPerson named(String other, @Nullable UUID otherPersonId) {
        return new AffectedPerson(id, other, otherPersonId, role, relation);
    }

    public AffectedPerson as(AffectedRole other) {
        return new AffectedPerson(id, name, personId, other, relation);
    }

    public AffectedPerson related(@Nullable Relation other) {
        return new AffectedPerson(id, name, personId, role, other);
    }

    AffectedPerson identified() {
        return id == null
                ? new AffectedPerson(UuidCreator.getTimeOrderedEpoch(), name, personId, role, relation)
                : this;
    }

    AffectedPerson cleaned() {
        return named(Words.clean(name), personId);
    }
}
