package no.vern.risk;

/** How many hazards of an assessment stand in one cell of a matrix, which has that class. */
public record LevelCount(RiskClass riskClass, int hazards) {}
