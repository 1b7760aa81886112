package no.vern.app.followup;

import java.util.Optional;
import java.util.stream.Stream;
import no.vern.followup.DueStep;
import no.vern.routine.Party;
import no.vern.routine.StepKind;

/**
 * Whom one calls about a step.
 *
 * @param line name and, where it is known, phone
 * @param told whether this is who is to be notified, and not who does it
 */
public record Caller(String line, boolean told) {
    static Optional<Caller> of(DueStep due, Contacts contacts) {
        var step = due.planned().step();
        var told = step.kind() == StepKind.NOTIFY ? step.recipients().stream() : Stream.<Party>empty();
        return told.flatMap(party -> contacts.of(party, due.planned(), due.incident()).stream())
                .findFirst()
                .map(contact -> new Caller(contact.line(), true))
                .or(() -> contacts.of(doer(step.responsible()), due.planned(), due.incident()).stream()
                        .findFirst()
                        .map(contact -> new Caller(contact.line(), false)));
    }

    /** At the workplace the line manager is the employer. */
    private static Party doer(Party responsible) {
        return responsible == Party.EMPLOYER ? Party.LINE_MANAGER : responsible;
    }
}
