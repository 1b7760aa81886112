package no.vern.routine;

/**
 * One thing that has to be in order before a case is closed.
 *
 * @param id {@code G1} to {@code G30} as in {@code violence-and-strain} 9.2; {@code H…} are ours for accidents and
 *     illness
 */
public record Guard(String id, GuardKind kind, Words text, String source) {}
