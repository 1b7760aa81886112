package no.vern.incident;

import org.jspecify.annotations.Nullable;

/** One field's values, row by row: at each place a row's number and its value. */
record IndexValues(int[] rowNos, @Nullable Object[] values) {}
