package no.vern.app.list;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Optional;

/** How a screen writes down what it keeps for the user: drafts and saved views. */
public final class Json {
    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Cannot be written: " + value.getClass().getSimpleName(), e);
        }
    }

    /** The value, or nothing when another version of Vern wrote it in a way that this one does not know. */
    public <T> Optional<T> read(String text, Class<T> type) {
        try {
            return Optional.of(mapper.readValue(text, type));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    JsonNode tree(Object value) {
        return mapper.valueToTree(value);
    }

    <T> Optional<T> read(JsonNode node, Class<T> type) {
        try {
            return Optional.of(mapper.treeToValue(node, type));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }
}
