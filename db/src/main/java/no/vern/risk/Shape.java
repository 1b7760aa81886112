package no.vern.risk;

/** The shape that a class is told by where colours are not seen. */
public enum Shape {
    CIRCLE,
    TRIANGLE,
    DIAMOND,
    SQUARE
}
