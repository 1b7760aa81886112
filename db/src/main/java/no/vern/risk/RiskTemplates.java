package no.vern.risk;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The templates that Vern comes with: a folder for each edition, a file for each topic. */
public final class RiskTemplates {
    /** What a new assessment is made by. */
    public static final String EDITION = "2026-01";

    private RiskTemplates() {}

    /**
     * The template of the topic in that edition.
     *
     * @throws IllegalStateException when there is no such edition
     */
    public static RiskTemplate of(RiskTopic topic, String edition) {
        if (!edition.equals(EDITION)) {
            throw new IllegalStateException("No templates of " + edition);
        }
        return Shipped.TEMPLATES.get(topic.ordinal());
    }

    /** Read when they are first asked for. */
    private static final class Shipped {
        private static final List<RiskTemplate> TEMPLATES =
                Arrays.stream(RiskTopic.values()).map(Shipped::read).toList();

        private static RiskTemplate read(RiskTopic topic) {
            var file = "template/%s/%s.json".formatted(EDITION, topic.name().toLowerCase(Locale.ROOT));
            try (var stream = RiskTemplates.class.getResourceAsStream(file)) {
                if (stream == null) {
                    throw new IllegalStateException("Missing template " + file);
                }
                return RiskTemplates.read(stream.readAllBytes());
            } catch (IOException e) {
                throw new IllegalStateException("Malformed template %s: %s".formatted(file, e.getMessage()), e);
            }
        }
    }

    /** @throws IOException when it is no JSON, or not a whole template and nothing else */
    static RiskTemplate read(byte[] json) throws IOException {
        return JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addModule(new JsonDays())
                .build()
                .readValue(json, RiskTemplate.class);
    }
}
