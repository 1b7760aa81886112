package no.vern.risk;

/** The colour of a class, from the least grave on. Never its only sign: a letter, a shape and a label go with it. */
public enum Tone {
    GREEN,
    YELLOW,
    ORANGE,
    RED
}
