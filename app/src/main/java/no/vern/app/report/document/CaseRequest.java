package no.vern.app.report.document;

import no.vern.incident.AffectedPerson;
import org.jspecify.annotations.Nullable;

/**
 * Which document about a case somebody wants.
 *
 * @param person whom it is for or about; null where it is about the whole case
 * @param described whether what was written freely goes along where it is left out otherwise, since it may tell of
 *     somebody's health
 */
public record CaseRequest(Audience audience, @Nullable AffectedPerson person, boolean described) {
    /** The document as it is when nobody chooses anything. */
    public static CaseRequest of(Audience audience, @Nullable AffectedPerson person) {
        return new CaseRequest(audience, person, false);
    }
}
