package no.vern.app.report.document;

import java.util.List;
import java.util.Map;
import no.vern.routine.Party;

/**
 * What one recipient may see of a case: a row of the table.
 *
 * @param steps for which the row holds; empty for all that have no row of their own
 * @param text which of the texts is written
 */
record Disclosure(Party party, List<String> steps, String text, Map<Field, Extent> extents) {
    /** What a notice can tell of, in the order that it does. */
    enum Field {
        NUMBER,
        UNIT,
        OCCURRED,
        PLACE,
        TYPE,
        PERPETRATOR,
        CHANNEL,
        SEVERITY,
        AFFECTED,
        INJURED,
        DESCRIPTION,
        CONTACT
    }

    /** How much of it. */
    enum Extent {
        NO,
        YES,
        /** The affected: all their names. */
        NAMES,
        /** The affected: how many of each role. */
        ROLES,
        /** The affected: only the one that the step is for. */
        OWN,
        /** Only when the user takes it along. */
        CHOICE
    }

    Disclosure {
        steps = List.copyOf(steps);
        extents = Map.copyOf(extents);
    }

    Extent of(Field field) {
        return extents.getOrDefault(field, Extent.NO);
    }
}
