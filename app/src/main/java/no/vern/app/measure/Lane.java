package no.vern.app.measure;

import java.util.List;
import no.vern.measure.MeasureRow;
import no.vern.measure.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * A column of cards.
 *
 * @param count how many there are in all
 * @param rows the first of them
 * @param status the state that it stands for; null when it stands for a month
 */
record Lane(String title, int count, List<MeasureRow> rows, @Nullable MeasureStatus status) {}
