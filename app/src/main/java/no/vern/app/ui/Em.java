package no.vern.app.ui;

/** The measure of everything: one em in pixels, as the stylesheet sets it on the root. */
public final class Em {
    public static final double BASE = 14;

    private Em() {}

    public static double px(double em) {
        return em * BASE;
    }
}
