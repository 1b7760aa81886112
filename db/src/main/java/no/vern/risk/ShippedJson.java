package no.vern.risk;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Data that Vern comes with, read off the class path: a whole record in each file, and nothing else. */
public final class ShippedJson {
    static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(new JsonDays())
            .build();

    private ShippedJson() {}

    /**
     * Reads a file.
     *
     * @param beside the class whose package the name of the file goes from
     * @throws IllegalStateException naming the file, when it is missing or malformed
     */
    public static <T> T file(Class<?> beside, String name, Class<T> type) {
        try (var stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Missing file " + name);
            }
            return read(stream.readAllBytes(), type);
        } catch (IOException e) {
            throw new IllegalStateException("Malformed file %s: %s".formatted(name, e.getMessage()), e);
        }
    }

    /** @throws IOException when it is no JSON, or not a whole record and nothing else */
    static <T> T read(byte[] json, Class<T> type) throws IOException {
        return STRICT.readValue(json, type);
    }
}
