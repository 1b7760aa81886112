package no.vern.app.demo;

import java.time.LocalDate;
import java.util.Objects;
import no.vern.bht.BhtAnswer;
import no.vern.bht.BhtCase;
import no.vern.bht.BhtChannel;
import no.vern.bht.BhtPerson;
import no.vern.bht.BhtReason;
import no.vern.bht.BhtRepository;
import no.vern.incident.IncidentRepository;

/** Tells for some of the demo's followed cases whether they were reported to BHT: fewer than the criteria call for. */
final class DemoBht {
    private static final double SETTLED = 0.6;
    private static final double REPORTED = 0.6;
    private static final double DECLINED = 0.5;

    private final IncidentRepository incidents;
    private final BhtRepository bht;
    private final LocalDate until;
    private final Chance chance;

    DemoBht(IncidentRepository incidents, BhtRepository bht, LocalDate until, Chance chance) {
        this.incidents = incidents;
        this.bht = bht;
        this.until = until;
        this.chance = chance;
    }

    void write() {
        incidents.followed().forEach(row -> write(bht.of(row.id())));
    }

    private void write(BhtCase known) {
        for (var person : known.persons()) {
            if (person.waits() && chance.happens(SETTLED)) {
                Stored.of(bht.store(known.incident().id(), person.id(), person.version(), answer(known, person)));
            }
        }
    }

    private BhtAnswer answer(BhtCase known, BhtPerson person) {
        if (chance.happens(REPORTED)) {
            var next = Objects.requireNonNull(known.incident().content().occurredOn()).plusDays(1);
            var told = next.isAfter(until) ? until : next;
            return person.answer().reported(told, told.atStartOfDay(), "", BhtChannel.PHONE);
        }
        return chance.happens(DECLINED)
                ? person.answer().declined("")
                : person.answer().notReported(BhtReason.FOLLOWED_UP_LOCALLY, "");
    }
}
