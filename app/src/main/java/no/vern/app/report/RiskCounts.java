package no.vern.app.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.vern.risk.AssessmentState;
import no.vern.risk.HazardFigure;
import no.vern.risk.RiskClass;
import no.vern.risk.RiskTopic;
import no.vern.risk.Tone;
import no.vern.statistics.CellId;
import no.vern.statistics.CodeTables.Plan;
import no.vern.statistics.CodeTables.Rows;
import no.vern.statistics.CodeTables.Same;
import no.vern.statistics.Crosstab;

/**
 * Hazards by class and assessments by state: how many, never a sum or a mean of scores ({@code rules-and-rates} 5).
 * Classes by what is done about them would leave next to nothing that can be shown, so each has a table of its own.
 */
record RiskCounts(PreventionFigures figures, CountPlans plans) {
    static final String HAZARDS = "risk.hazards";
    static final String STANDINGS = "risk.standings";
    static final String AFTER = "risk.after";
    static final String PLACES = "risk.places";
    static final String ASSESSMENTS = "risk.assessments";

    private static final String NONE = "none";
    private static final String OPEN = "open";
    private static final String DONE = "done";
    private static final String VERIFIED = "verified";
    private static final List<String> TONES = CountPlans.keysAndUnknown(
            Arrays.stream(Tone.values()).sorted(Comparator.reverseOrder()).toArray(Tone[]::new));
    private static final List<String> STATES =
            CountPlans.keys(AssessmentState.VALID, AssessmentState.OVERDUE, AssessmentState.DRAFT);

    List<Plan> tables() {
        return List.of(hazards(), standings(), after(), byPlace(), assessments());
    }

    private Plan hazards() {
        return CountPlans.line(HAZARDS, TONES, figures.hazards().stream().map(hazard -> tone(hazard.now())));
    }

    /** How far what is done against them has come. */
    private Plan standings() {
        return CountPlans.line(
                STANDINGS, List.of(NONE, OPEN, DONE, VERIFIED), figures.hazards().stream().map(RiskCounts::standing));
    }

    /** What was aimed at, of those for which it is known to hold. */
    private Plan after() {
        return CountPlans.line(AFTER, TONES, figures.hazards().stream()
                .filter(hazard -> hazard.measures().verified())
                .map(hazard -> tone(hazard.target())));
    }

    private Plan byPlace() {
        return plans.line(PLACES, figures.hazards().stream().map(HazardFigure::unit));
    }

    private Plan assessments() {
        return new Plan(
                ASSESSMENTS,
                CountPlans.rows(CountPlans.keys(RiskTopic.values())),
                STATES,
                Rows.PARTS,
                figures.assessments().stream()
                        .map(each -> CountPlans.one(
                                CountPlans.key(each.assessment().content().topic()), CountPlans.key(each.state())))
                        .toList());
    }

    /** What the tables count twice. */
    List<Same> same() {
        return List.of(
                CountPlans.sameTotal(STANDINGS, HAZARDS),
                CountPlans.sameTotal(PLACES, HAZARDS),
                new Same(CountPlans.sum(AFTER, Crosstab.SUM), new CellId(STANDINGS, VERIFIED, Crosstab.SUM)));
    }

    private static String standing(HazardFigure hazard) {
        var measures = hazard.measures();
        if (measures.measures() == 0) {
            return NONE;
        }
        if (measures.verified()) {
            return VERIFIED;
        }
        return measures.done() == measures.measures() ? DONE : OPEN;
    }

    private static String tone(Optional<RiskClass> riskClass) {
        return CountPlans.key(riskClass.map(RiskClass::tone).orElse(null));
    }
}
