package no.vern.app.ui;

/** By which column a list is sorted. */
public record Order(String column, boolean descending) {}
