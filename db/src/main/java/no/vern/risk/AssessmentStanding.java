package no.vern.risk;

import java.time.LocalDate;
import java.util.UUID;

/** An assessment as far as it matters for its unit: where it stands, and when it is looked at again. */
public record AssessmentStanding(UUID id, UUID unit, AssessmentState state, LocalDate reviseOn) {}
