package no.vern.app.exchange.mapping;

import no.vern.workspace.RecordField;

/** What a row of a risk sheet can tell: of the assessment, the hazard, its scores, and what is to be done. */
public enum HazardField implements RecordField {
    SOURCE_ID("sourceId"),
    UNIT("unit"),
    ASSESSMENT("assessment"),
    TOPIC("topic"),
    ASSESSED_ON("assessedOn"),
    TITLE("title"),
    PLACE("place"),
    MOMENT("moment"),
    SITUATION("situation"),
    EXPOSED("exposed"),
    ORIGIN("origin"),
    EXISTING("existing"),
    PROBABILITY_BEFORE("probabilityBefore"),
    CONSEQUENCE_BEFORE("consequenceBefore"),
    PROBABILITY("probability"),
    CONSEQUENCE("consequence"),
    SCORE_REASON("scoreReason"),
    NEEDED("needed"),
    MEASURE("measure"),
    RESPONSIBLE("responsible"),
    DUE_ON("dueOn"),
    PROBABILITY_TARGET("probabilityTarget"),
    CONSEQUENCE_TARGET("consequenceTarget");

    private final String key;

    HazardField(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
