package no.vern.risk;

/** Whose view a score is; the two stand side by side, neither corrects the other ({@code bht-and-employer} 2.4.2). */
public enum Outlook {
    ASSESSED,
    EXPERIENCED
}
