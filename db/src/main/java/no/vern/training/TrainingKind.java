package no.vern.training;

import java.util.Arrays;
import java.util.List;

/**
 * What somebody is taught, drilled in or told ({@code violence-and-strain} 2A.2 and 3; {@code preventive-work-2} 2.62 to
 * 2.64).
 */
public enum TrainingKind {
    /** The guidelines are known (O01). */
    GUIDELINE(true),
    /** How to prevent and handle (O02). */
    TRAINING(true),
    /** The same, practised (O02). */
    DRILL(true),
    /** On what may lead to violence and threats (O03). */
    RISK_INFORMATION(true),
    /** On measures and routines to prevent, handle and follow up (O04). */
    MEASURE_INFORMATION(true),
    /** On how to notify and report (O05). */
    REPORTING_INFORMATION(true),
    /** The basic course of the work environment, 40 hours, for safety representatives and members of AMU. */
    BASIC_COURSE(false),
    /** The employer's own, who leads the work (aml § 3-5). */
    EMPLOYER_COURSE(false),
    /** Leaders, union representatives and safety representatives together. */
    JOINT_COURSE(false),
    UNION_COURSE(false),
    OTHER_COURSE(false);

    /** What {@link #BASIC_COURSE} has to last ({@code preventive-work-2} 2.62). */
    public static final int BASIC_COURSE_HOURS = 40;

    private final boolean everybody;

    TrainingKind(boolean everybody) {
        this.everybody = everybody;
    }

    /** Whether every employee of the unit has to have it. */
    public boolean everybody() {
        return everybody;
    }

    /** Those that every employee has to have, in the order of the guideline. */
    public static List<TrainingKind> ofEverybody() {
        return Arrays.stream(values()).filter(TrainingKind::everybody).toList();
    }
}
