package no.vern.statistics;

/** What an outsider knows of a hidden count before forming any sum. */
enum Reading {
    /** Only that it is a count: a whole number, not negative. */
    PLAIN,
    /** The cause from the list of hidden cells as well, the threshold, and that zeros are never hidden. */
    WITH_CAUSES
}
