package no.vern.app.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.vern.measure.ControlLevel;
import no.vern.measure.Measure;
import no.vern.measure.MeasureKind;
import no.vern.measure.MeasureLevel;
import no.vern.measure.MeasureType;
import no.vern.statistics.CodeTables.Plan;
import no.vern.statistics.CodeTables.Same;

/**
 * Measures by where they stand, how far they can be relied on, and what they act on ({@code preventive-work-2} 2.3).
 *
 * @param day what is late is late on that day
 */
record MeasureCounts(PreventionFigures figures, CountPlans plans, LocalDate day) {
    static final String STATES = "measure.states";
    static final String PLACES = "measure.places";
    static final String CONTROLS = "measure.controls";
    static final String TYPES = "measure.types";
    static final String LEVELS = "measure.levels";

    private static final List<String> STATE_CODES =
            List.of("inTime", "late", "done", "works", "notWorking", "dropped");

    List<Plan> tables() {
        return List.of(
                CountPlans.line(STATES, STATE_CODES, figures.measures().stream().map(this::state)),
                plans.line(PLACES, figures.measures().stream().map(measure -> measure.content().unitId())),
                CountPlans.line(
                        CONTROLS,
                        CountPlans.keysAndUnknown(ControlLevel.values()),
                        kinds().map(kind -> CountPlans.key(kind.control()))),
                CountPlans.line(
                        TYPES,
                        CountPlans.keysAndUnknown(MeasureType.values()),
                        kinds().map(kind -> CountPlans.key(kind.type()))),
                CountPlans.line(
                        LEVELS,
                        CountPlans.keysAndUnknown(MeasureLevel.values()),
                        kinds().map(kind -> CountPlans.key(kind.level()))));
    }

    private Stream<MeasureKind> kinds() {
        return figures.measures().stream().map(measure -> measure.content().kind());
    }

    /** What the tables count twice. */
    List<Same> same() {
        return Stream.of(PLACES, CONTROLS, TYPES, LEVELS)
                .map(table -> CountPlans.sameTotal(table, STATES))
                .toList();
    }

    private String state(Measure measure) {
        return switch (measure.status()) {
            case PLANNED, STARTED, BLOCKED -> measure.late(day) ? "late" : "inTime";
            case DONE -> "done";
            case WORKS -> "works";
            case NOT_WORKING -> "notWorking";
            case DROPPED -> "dropped";
        };
    }
}
