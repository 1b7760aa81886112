package no.vern.measure;

import java.util.List;

/**
 * The measures that wait for somebody.
 *
 * @param first what is due first, as many as were asked for
 * @param late how many of all of them should have been carried out
 */
public record DueMeasures(List<DueMeasure> first, long late) {
    public DueMeasures {
        first = List.copyOf(first);
    }
}
