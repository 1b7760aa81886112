package no.vern.app.exchange.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook of one sheet: real dates, headings that stay in view, a filter on each; texts are never formulas. */
final class XlsxTableWriter implements TableWriter {
    private static final int FLUSHED = 500;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 9;

    private final TargetFile target;
    private final OutputStream out;
    private final Workbook workbook;
    private final Worksheet sheet;
    private final XlsxCells cells;
    private final int columns;
    private final List<List<? extends @Nullable Object>> first = new ArrayList<>();
    private final String fileName;
    private int row;
    private boolean open = true;

    XlsxTableWriter(Path file, Wording wording, List<String> headings) {
        fileName = String.valueOf(file.getFileName());
        columns = headings.size();
        if (columns > Worksheet.MAX_COLS) {
            throw new TableRefused(TableRefused.Reason.TOO_MANY_COLUMNS, fileName, Worksheet.MAX_COLS);
        }
        target = new TargetFile(file);
        out = new BufferedOutputStream(target.open(), 1 << 16);
        workbook = new Workbook(out, "Vern", "1.0");
        sheet = workbook.newWorksheet(wording.sheet());
        cells = new XlsxCells(sheet, wording.shortened());
        sheet.freezePane(0, 1);
        first.add(headings);
        put(headings);
        sheet.range(0, 0, 0, Math.max(0, columns - 1)).style().bold().set();
    }

    @Override
    public void row(List<? extends @Nullable Object> values) {
        if (row >= Worksheet.MAX_ROWS) {
            throw new TableRefused(TableRefused.Reason.TOO_MANY_ROWS, fileName, Worksheet.MAX_ROWS - 1);
        }
        if (row < FLUSHED) {
            first.add(List.copyOf(values.stream().map(value -> value == null ? "" : value).toList()));
        }
        put(values);
        if (row % FLUSHED == 0) {
            flush();
        }
    }

    private void put(List<? extends @Nullable Object> values) {
        for (var column = 0; column < values.size(); column++) {
            cells.put(row, column, values.get(column));
        }
        row++;
    }

    private void flush() {
        widen();
        try {
            sheet.flush();
        } catch (IOException e) {
            throw target.fault(e);
        }
    }

    /** Columns are made as wide as the first rows need, once, before anything is written. */
    private void widen() {
        for (var column = 0; column < columns && !first.isEmpty(); column++) {
            var width = NARROWEST;
            for (var values : first) {
                width = Math.max(width, column < values.size() ? width(values.get(column)) : 0);
            }
            sheet.width(column, Math.min(width, WIDEST));
        }
        first.clear();
    }

    private static int width(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case LocalDate day -> 12;
            case LocalDateTime at -> 18;
            case LocalTime time -> 8;
            default -> value.toString().lines().mapToInt(String::length).max().orElse(0) + 3;
        };
    }

    @Override
    public int shortened() {
        return cells.shortened();
    }

    @Override
    public void finish() {
        widen();
        sheet.setAutoFilter(0, 0, Math.max(row - 1, 0), Math.max(0, columns - 1));
        try {
            workbook.close();
            out.close();
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
