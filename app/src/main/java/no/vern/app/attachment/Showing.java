package no.vern.app.attachment;

/** What the viewer shows of a file; all of it is in memory and nowhere else. */
sealed interface Showing {
    /**
     * A picture as its file; small enough to be unpacked.
     *
     * @param large whether it has more points than a screen
     * @param turned in degrees clockwise, since the camera was held on its side
     */
    record Picture(byte[] file, boolean large, int turned) implements Showing {}

    /** A document, to be drawn page by page; closed by who shows it. */
    record Pages(PdfPages pages) implements Showing {}

    /** @param cut whether the file goes on after it */
    record Words(String text, boolean cut) implements Showing {}

    /** Nothing, and the key of the sentence that says why. */
    record Nothing(String messageKey) implements Showing {}
}
