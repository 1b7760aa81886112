package no.vern.app.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.vern.measure.Concern;
import no.vern.measure.ConcernRepository;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitRepository;
import no.vern.organisation.UnitTree;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;

/**
 * What was raised, as it is stored at one moment.
 *
 * @param concerns those that wait first, the most overdue at the top
 */
record ConcernBook(UnitTree units, List<Concern> concerns, LocalDate today) {
    static final ConcernBook EMPTY = new ConcernBook(new UnitTree(List.of()), List.of(), LocalDate.EPOCH);

    /** Reads it. Off the window's thread. */
    static ConcernBook read(Vault register, LocalDate today) {
        return new ConcernBook(new UnitRepository(register).tree(), new ConcernRepository(register).all(), today);
    }

    long waiting() {
        return concerns.stream().filter(concern -> concern.content().unanswered()).count();
    }

    long late() {
        return concerns.stream().filter(concern -> concern.content().late(today)).count();
    }

    String unitName(@Nullable UUID id) {
        return Optional.ofNullable(id).flatMap(units::byId).map(Unit::name).orElse("");
    }
}
