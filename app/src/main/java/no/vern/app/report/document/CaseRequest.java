package no.vern.app.report.document;

import no.vern.incident.AffectedPerson;
import no.vern.incident.IncidentContent;
import org.jspecify.annotations.Nullable;

/**
 * Which document about a case somebody wants.
 *
 * @param person whom it is for or about; null where it is about the whole case
 * @param described whether what was written freely goes along where it is left out otherwise, since it may tell of
 *     somebody's health
 */
public record CaseRequest(Audience audience, @Nullable AffectedPerson person, boolean described) {
    /** Whether something that was written freely is left out, which whoever sends the document has to know. */
    public boolean leavesOut(IncidentContent content) {
        return !described && switch (audience) {
            case INSPECTORATE -> true;
            case INSURER -> !content.description().isBlank();
            case PERSON, MANAGER, NAV -> false;
        };
    }

    /** Whether what was written freely goes along as it is, which whoever sends the document has to have read. */
    public boolean takesAlong() {
        return described && (audience == Audience.INSPECTORATE || audience == Audience.INSURER);
    }

    /** The document as it is when nobody chooses anything. */
    public static CaseRequest of(Audience audience, @Nullable AffectedPerson person) {
        return new CaseRequest(audience, person, false);
    }
}
