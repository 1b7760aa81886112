package no.vern.app.exchange.table;

import java.nio.charset.Charset;

/** How the table is written in its file. */
public sealed interface TableFormat {
    /** Text with separators. */
    record Csv(Charset charset, char separator, char quote) implements TableFormat {}

    /** A sheet of an Excel workbook. */
    record Xlsx(String sheet) implements TableFormat {}
}
