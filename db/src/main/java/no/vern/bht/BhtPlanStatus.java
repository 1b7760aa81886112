package no.vern.bht;

/** How far a plan for BHT's assistance has come ({@code bht-service} S02); only what is agreed binds anybody. */
public enum BhtPlanStatus {
    DRAFT,
    AGREED
}
