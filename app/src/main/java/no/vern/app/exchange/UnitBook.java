package no.vern.app.exchange;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.vern.calendar.Norway;
import no.vern.language.Words;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitTree;

/** The units that rows name: those of the register, and those that the import is to make. */
final class UnitBook {
    private final UnitTree register;
    private final boolean create;
    private final LocalDate today = Norway.today(Clock.systemUTC());
    private final Map<String, Optional<UUID>> known = new HashMap<>();
    private final Map<UUID, UnitContent> made = new LinkedHashMap<>();

    UnitBook(UnitTree register, boolean create) {
        this.register = register;
        this.create = create;
    }

    /** The unit of that name, if the register has it or it was made before. */
    Optional<UUID> known(String name) {
        return known.computeIfAbsent(Words.fold(name), folded -> register.byName(name, today).map(unit -> unit.id()));
    }

    boolean creates() {
        return create;
    }

    /** The unit of that name, made if need be. */
    UUID knownOrNew(String name) {
        return known(name).orElseGet(() -> {
            var id = UuidCreator.getTimeOrderedEpoch();
            made.put(id, UnitContent.named(Words.clean(name)));
            known.put(Words.fold(name), Optional.of(id));
            return id;
        });
    }

    /** The units that have to be made, in the order that they were met. */
    Map<UUID, UnitContent> made() {
        return made;
    }
}
