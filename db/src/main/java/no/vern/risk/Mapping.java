package no.vern.risk;

import java.time.LocalDate;
import java.util.Set;
import no.vern.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * How an assessment was made ({@code violence-and-strain} 2A.1, R06 and R08).
 *
 * @param scope what it is of
 * @param subject which task, place or operation; empty for all of the unit
 * @param from first day of the time that was looked at; null when it was not said
 * @param to last day of it
 */
public record Mapping(
        Scope scope,
        String subject,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<MappingMethod> methods,
        Set<Arena> arenas) {
    /** Of all of the unit; nothing more is said. */
    public static final Mapping OF_UNIT = new Mapping(Scope.UNIT, "", null, null, Set.of(), Set.of());

    public Mapping {
        methods = Set.copyOf(methods);
        arenas = Set.copyOf(arenas);
    }

    Mapping cleaned() {
        return new Mapping(scope, Words.clean(subject), from, to, methods, arenas);
    }
}
