package no.vern.round;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.vern.risk.JsonDays;

/** The templates that Vern comes with: a folder for each edition, a file for each kind. */
public final class RoundTemplates {
    /** What is gone through from now on. */
    public static final String EDITION = "2026-01";

    private RoundTemplates() {}

    /**
     * The template of the kind in that edition.
     *
     * @throws IllegalStateException when there is no such edition
     */
    public static RoundTemplate of(RoundKind kind, String edition) {
        if (!edition.equals(EDITION)) {
            throw new IllegalStateException("No templates of " + edition);
        }
        return Shipped.TEMPLATES.get(kind.ordinal());
    }

    /** Read when they are first asked for. */
    private static final class Shipped {
        private static final List<RoundTemplate> TEMPLATES =
                Arrays.stream(RoundKind.values()).map(Shipped::read).toList();

        private static RoundTemplate read(RoundKind kind) {
            var file = "%s/%s.json".formatted(EDITION, kind.name().toLowerCase(Locale.ROOT));
            try (var stream = RoundTemplates.class.getResourceAsStream(file)) {
                if (stream == null) {
                    throw new IllegalStateException("Missing template " + file);
                }
                return RoundTemplates.read(stream.readAllBytes());
            } catch (IOException e) {
                throw new IllegalStateException("Malformed template %s: %s".formatted(file, e.getMessage()), e);
            }
        }
    }

    /** @throws IOException when it is no JSON, or not a whole template and nothing else */
    static RoundTemplate read(byte[] json) throws IOException {
        return JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addModule(new JsonDays())
                .build()
                .readValue(json, RoundTemplate.class);
    }
}
