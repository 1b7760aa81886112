package no.vern.app.ui;

import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** One cell: text from the column's supplier, or its badge; numbers stand to the right. */
final class RecordCell<T> extends TableCell<PagedList.Row<T>, T> {
    private final Column<T> column;
    private final CellText text;

    RecordCell(Column<T> column, CellText text) {
        this.column = column;
        this.text = text;
        setTextOverrun(OverrunStyle.ELLIPSIS);
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(null);
        setText("");
        getStyleClass().remove("number");
        if (empty || row == null) {
            return;
        }
        if (column.badge() != null) {
            var badge = column.badge().apply(row);
            setGraphic(badge == null ? null : badge.node());
            return;
        }
        var value = column.value().apply(row);
        setText(text.of(value).replace('\n', ' '));
        if (value instanceof Number) {
            getStyleClass().add("number");
        }
    }
}
