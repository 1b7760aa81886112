package no.vern.risk;

import java.util.Optional;
import java.util.UUID;
import no.vern.measure.MeasureStanding;

/**
 * Where one hazard stands, for counting.
 *
 * @param unit whose assessment it is in
 * @param now the class that it is assessed to be of now; empty when it was not scored
 * @param target the class aimed at; empty when nobody has said
 * @param measures how far what is done against it has come
 */
public record HazardFigure(
        UUID unit, Optional<RiskClass> now, Optional<RiskClass> target, MeasureStanding measures) {}
