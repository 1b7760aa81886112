package no.vern.routine;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import no.vern.routine.RoutineUnreadable.Reason;

/** Text to JSON and back, within bounds: nothing deep, huge, doubled or left over gets through. */
final class JsonText {
    /** Letters in a whole file; the longest shipped one has about 40 000. */
    static final int LONGEST = 1_000_000;

    private static final JsonMapper JSON = JsonMapper.builder(new JsonFactoryBuilder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(8)
                            .maxNumberLength(10)
                            .maxNameLength(60)
                            .maxStringLength(Fields.LONGEST_TEXT)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private JsonText() {}

    /** @throws RoutineUnreadable when it is not one JSON value */
    static JsonNode read(String text) {
        if (text.length() > LONGEST) {
            throw new RoutineUnreadable(Reason.TOO_LONG, "");
        }
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new RoutineUnreadable(Reason.NOT_JSON, "");
        }
    }

    static String write(Object tree) {
        try {
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
