package no.vern.risk;

/** How many hazards of an assessment have that class. */
public record LevelCount(RiskClass riskClass, int hazards) {}
