package no.vern.routine;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * One thing that has to be in order before a case is closed.
 *
 * @param id {@code G1} to {@code G30} as in {@code violence-and-strain} 9.2; {@code H…} are ours for accidents and
 *     illness
 * @param early how long before its day a talk may be held and still be that talk; null where no day has to come first
 */
public record Guard(
        String id, GuardKind kind, Words text, String source, @Nullable Period early) {}
