package no.vern.risk;

import java.util.stream.Stream;
import no.vern.language.Words;

/**
 * Who took part, by group ({@code violence-and-strain} 2A.1, R04): names or roles, or why nobody did.
 *
 * @param bht may be left empty; the others have to be told before an assessment is finished
 */
public record Participants(
        String employer, String employees, String unions, String safetyRepresentative, String bht) {
    /** Nobody told yet. */
    public static final Participants NONE = new Participants("", "", "", "", "");

    /** Whether every group that has to be asked is told of. */
    public boolean complete() {
        return Stream.of(employer, employees, unions, safetyRepresentative).noneMatch(String::isBlank);
    }

    Participants cleaned() {
        return new Participants(
                Words.clean(employer),
                Words.clean(employees),
                Words.clean(unions),
                Words.clean(safetyRepresentative),
                Words.clean(bht));
    }
}
