package no.vern.app.measure;

/** How the measures are shown. */
enum ShownAs {
    TABLE,
    BOARD,
    TIMELINE
}
