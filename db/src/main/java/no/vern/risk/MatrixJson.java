package no.vern.risk;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A matrix as JSON and back: the same for the shipped files, the organisation's own versions, and drafts. */
public final class MatrixJson {
    private MatrixJson() {}

    public static String write(RiskMatrix matrix) {
        try {
            return ShippedJson.STRICT.writeValueAsString(matrix);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when it is not a whole matrix and nothing else, as one that an earlier Vern wrote may be. */
    public static Optional<RiskMatrix> find(String json) {
        try {
            return Optional.of(read(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** @throws IOException when it is no JSON, or not a whole matrix and nothing else */
    static RiskMatrix read(byte[] json) throws IOException {
        return ShippedJson.read(json, RiskMatrix.class);
    }

    /** @throws IllegalStateException when the register holds what is no matrix */
    static RiskMatrix stored(String json) {
        return find(json).orElseThrow(() -> new IllegalStateException("Malformed matrix in the register"));
    }
}
