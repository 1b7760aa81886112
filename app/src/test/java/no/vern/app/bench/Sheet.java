package no.vern.app.bench;

import java.io.PrintWriter;

/** Prints what was measured, beside what it should be. */
record Sheet(PrintWriter out) {
    void heading(String what) {
        out.printf("%n%s%n", what);
        out.flush();
    }

    void times(String what, Times times, String target) {
        line(what, "median %9.1f ms   p95 %9.1f ms".formatted(times.median(), times.p95()), target);
    }

    void ratio(String what, double ours, double peer, String target) {
        line(what, "ours %11.1f ms   peer %8.1f ms   ratio %.2f".formatted(ours, peer, ours / peer), target);
    }

    void line(String what, String figures, String target) {
        out.printf("  %-46s %-58s %s%n", what, figures, target.isEmpty() ? "" : "(target " + target + ")");
        out.flush();
    }
}
