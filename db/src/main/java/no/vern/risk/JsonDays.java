package no.vern.risk;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.LocalDate;

/** Days in JSON: {@code 2026-01-01}. */
final class JsonDays extends SimpleModule {
    private static final long serialVersionUID = 1;

    JsonDays() {
        addDeserializer(LocalDate.class, new Read());
        addSerializer(new Written());
    }

    private static final class Read extends StdDeserializer<LocalDate> {
        private static final long serialVersionUID = 1;

        private Read() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return LocalDate.parse(parser.getText());
        }
    }

    private static final class Written extends StdSerializer<LocalDate> {
        private static final long serialVersionUID = 1;

        private Written() {
            super(LocalDate.class);
        }

        @Override
        public void serialize(LocalDate day, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(day.toString());
        }
    }
}
