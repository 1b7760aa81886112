package no.vern.risk;

/**
 * A hazard as a list of hazards shows it.
 *
 * @param assessment what its assessment is called
 * @param unit the name of the unit that was assessed
 */
public record HazardRow(Hazard hazard, String assessment, String unit) {}
