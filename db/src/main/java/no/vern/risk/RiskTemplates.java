package no.vern.risk;

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
        private static final List<RiskTemplate> TEMPLATES = Arrays.stream(RiskTopic.values())
                .map(topic -> "template/%s/%s.json".formatted(EDITION, topic.name().toLowerCase(Locale.ROOT)))
                .map(file -> ShippedJson.file(RiskTemplates.class, file, RiskTemplate.class))
                .toList();
    }

    /** @throws IOException when it is no JSON, or not a whole template and nothing else */
    static RiskTemplate read(byte[] json) throws IOException {
        return ShippedJson.read(json, RiskTemplate.class);
    }
}
