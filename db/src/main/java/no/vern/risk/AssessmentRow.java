package no.vern.risk;

/**
 * An assessment as a list shows it.
 *
 * @param unit its unit's name
 * @param hazards how many it has
 */
public record AssessmentRow(Assessment assessment, String unit, AssessmentState state, int hazards) {}
