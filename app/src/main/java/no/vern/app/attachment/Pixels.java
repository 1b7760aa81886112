package no.vern.app.attachment;

/**
 * A drawn page.
 *
 * @param argb its rows from the top, each from the left, 8 bits each of alpha, red, green and blue
 */
record Pixels(int width, int height, int[] argb) {}
