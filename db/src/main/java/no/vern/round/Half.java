package no.vern.round;

/** Which side of the work an item looks at; a round that looks at one side only overlooks the other. */
public enum Half {
    PHYSICAL,
    PSYCHOSOCIAL
}
