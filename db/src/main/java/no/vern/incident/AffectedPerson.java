package no.vern.incident;

import java.util.UUID;
import no.vern.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the incident concerns.
 *
 * @param name as it was given; empty when not known
 * @param personId the person in the register, when it is one of the organisation's own
 */
public record AffectedPerson(String name, @Nullable UUID personId, AffectedRole role, @Nullable Relation relation) {
    AffectedPerson cleaned() {
        return new AffectedPerson(Words.clean(name), personId, role, relation);
    }
}
