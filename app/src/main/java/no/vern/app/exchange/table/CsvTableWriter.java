package no.vern.app.exchange.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text with semicolons, UTF-8 with a mark, ISO dates; no cell is run as a formula, whatever the program guesses. */
final class CsvTableWriter implements TableWriter {
    private static final String MARK = "\uFEFF";
    private static final QuoteStrategy SAFE = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String value) {
            return value.chars().anyMatch(c -> c == ',' || c == '\t' || c == '|' || c == '\'' || c == ' ');
        }
    };

    private final TargetFile target;
    private final OutputStream out;
    private final CsvWriter csv;
    private boolean open = true;

    CsvTableWriter(Path file, List<String> headings) {
        target = new TargetFile(file);
        out = target.open();
        try {
            Writer writer = new OutputStreamWriter(new BufferedOutputStream(out, 1 << 16), StandardCharsets.UTF_8);
            writer.write(MARK);
            csv = CsvWriter.builder()
                    .fieldSeparator(';')
                    .quoteStrategy(SAFE)
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(writer);
            row(headings);
        } catch (IOException e) {
            close();
            throw target.fault(e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public void row(List<? extends @Nullable Object> values) {
        try {
            csv.writeRecord(values.stream().map(CsvTableWriter::text).toList());
        } catch (UncheckedIOException e) {
            throw target.fault(e.getCause());
        }
    }

    private static String text(@Nullable Object value) {
        return value == null
                ? ""
                : value instanceof String text
                        ? FormulaSafe.protect(text.replace('\0', '\uFFFD'))
                        : value.toString();
    }

    @Override
    public void finish() {
        try {
            csv.close();
            open = false;
            target.place();
        } catch (IOException e) {
            throw target.fault(e);
        }
    }

    @Override
    public void close() {
        try (target) {
            if (open) {
                open = false;
                out.close();
            }
        } catch (IOException e) {
            throw target.fault(e);
        }
    }
}
