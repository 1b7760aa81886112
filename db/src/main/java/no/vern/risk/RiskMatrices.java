package no.vern.risk;

import java.util.List;

/** The matrices that Vern comes with: a folder for each edition, a file for each matrix. */
public final class RiskMatrices {
    private static final List<String> FILES = List.of("2026-01/3x3.json", "2026-01/4x4.json", "2026-01/5x5.json");

    private RiskMatrices() {}

    /** What is scored in while the organisation has no matrix of its own. */
    static RiskMatrix standard() {
        return shipped().getLast();
    }

    /**
     * Every shipped matrix, the smallest first, read off the class path once in the life of the process.
     *
     * @throws IllegalStateException naming the file, when one is missing or malformed
     */
    public static List<RiskMatrix> shipped() {
        return Shipped.MATRICES;
    }

    /** Read when they are first asked for. */
    private static final class Shipped {
        private static final List<RiskMatrix> MATRICES = FILES.stream()
                .map(file -> ShippedJson.file(RiskMatrices.class, file, RiskMatrix.class))
                .toList();
    }
}
