package no.vern.app.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitRepository;
import no.vern.organisation.UnitTree;
import no.vern.round.Round;
import no.vern.round.RoundRepository;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Every round as it is stored at one moment.
 *
 * @param rounds those to be held first
 */
record RoundBook(UnitTree units, List<Round> rounds, LocalDate today) {
    static final RoundBook EMPTY = new RoundBook(new UnitTree(List.of()), List.of(), LocalDate.EPOCH);

    /** Reads it. Off the window's thread. */
    static RoundBook read(Vault register, LocalDate today) {
        return new RoundBook(new UnitRepository(register).tree(), new RoundRepository(register).all(), today);
    }

    String unitName(@Nullable UUID id) {
        return Optional.ofNullable(id).flatMap(units::byId).map(Unit::name).orElse("");
    }
}
