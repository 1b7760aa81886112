package no.vern.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.TemporalAccessor;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields that an audit entry tells of, as JSON: {@code [{"field":…,"before":…,"after":…}]}, only where they differ. */
final class Changes {
    /** Column's width. Beyond it, long values are abridged; their digest still tells one from another. */
    private static final int WIDTH = 1_000_000;

    private static final int ABRIDGED = 2_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(TemporalAccessor.class, new ToStringSerializer()))
            .build();

    private Changes() {}

    static String between(Map<String, ?> before, Map<String, ?> after) {
        var whole = json(before, after, Integer.MAX_VALUE);
        return whole.length() <= WIDTH ? whole : json(before, after, ABRIDGED);
    }

    private static String json(Map<String, ?> before, Map<String, ?> after, int longest) {
        var fields = new LinkedHashSet<String>(before.keySet());
        fields.addAll(after.keySet());
        var changes = JSON.createArrayNode();
        for (var field : fields) {
            var was = plain(before.get(field));
            var is = plain(after.get(field));
            if (!Objects.equals(was, is)) {
                var change = changes.addObject().put("field", field);
                put(change, "before", was, longest);
                put(change, "after", is, longest);
            }
        }
        try {
            return JSON.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    private static void put(ObjectNode change, String name, @Nullable Object value, int longest) {
        if (value == null) {
            return;
        }
        var node = JSON.<JsonNode>valueToTree(value);
        var text = node.isTextual() ? node.asText() : node.toString();
        if (text.length() > longest) {
            change.put(name, text.substring(0, longest) + "… (" + text.length() + ", sha256 " + digest(text) + ")");
        } else {
            change.set(name, node);
        }
    }

    private static String digest(String text) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
