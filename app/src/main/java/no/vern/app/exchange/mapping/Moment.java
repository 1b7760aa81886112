package no.vern.app.exchange.mapping;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A day, with the time when it is known. */
public record Moment(LocalDate day, @Nullable LocalTime time) {}
