package no.vern.risk;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The matrices that Vern comes with: a folder for each edition, a file for each matrix. */
public final class RiskMatrices {
    private static final List<String> FILES = List.of("2026-01/3x3.json", "2026-01/4x4.json", "2026-01/5x5.json");

    private RiskMatrices() {}

    /** What new assessments are scored in. */
    public static RiskMatrix standard() {
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

    /** The matrix of that id in that version, if there is one. */
    public static Optional<RiskMatrix> find(String id, int version) {
        return shipped().stream()
                .filter(matrix -> matrix.id().equals(id) && matrix.version() == version)
                .findFirst();
    }

    /** Read when they are first asked for. */
    private static final class Shipped {
        private static final List<RiskMatrix> MATRICES =
                FILES.stream().map(RiskMatrices::read).toList();
    }

    private static RiskMatrix read(String file) {
        try (var stream = RiskMatrices.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("Missing matrix " + file);
            }
            return read(stream.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("Malformed matrix %s: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** @throws IOException when it is no JSON, or not a whole matrix and nothing else */
    static RiskMatrix read(byte[] json) throws IOException {
        return JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addModule(new JsonDays())
                .build()
                .readValue(json, RiskMatrix.class);
    }
}
