package no.vern.drop;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a small strain; all of it has to be there.
 *
 * @param strain from 1 (hardly felt) to 5 (very heavy)
 */
public record DropContent(
        @Nullable UUID unitId, @Nullable DropKind kind, @Nullable Integer strain, @Nullable LocalDate day) {}
