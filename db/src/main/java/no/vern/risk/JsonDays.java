package no.vern.risk;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;

/** Days in shipped files: {@code 2026-01-01}. */
final class JsonDays extends SimpleModule {
    private static final long serialVersionUID = 1;

    JsonDays() {
        addDeserializer(LocalDate.class, new Day());
    }

    private static final class Day extends StdDeserializer<LocalDate> {
        private static final long serialVersionUID = 1;

        private Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return LocalDate.parse(parser.getText());
        }
    }
}
