package no.vern.app.risk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.WrappedLabel;
import no.vern.risk.Cell;
import no.vern.risk.RiskMatrix;

/** The matrix being coloured: arrows go from cell to cell, a digit gives a class; cells bear the numbers of remarks. */
final class MatrixEditGridView extends VBox {
    private final MatricesViewModel model;
    private final MatrixTextsViewModel form;
    private final Texts texts;
    private final RiskWords risk;
    private final MatrixWords words;
    private final GridPane grid = new GridPane();
    private final Map<Cell, Button> cells = new HashMap<>();

    MatrixEditGridView(MatricesViewModel model, MatrixTextsViewModel form, Texts texts) {
        this.model = model;
        this.form = form;
        this.texts = texts;
        risk = new RiskWords(texts);
        words = new MatrixWords(texts);
        getStyleClass().add("risk-matrix");
        grid.getStyleClass().add("risk-grid");
        getChildren()
                .addAll(
                        new WrappedLabel(texts.get("risk.matrix.consequence"), "risk-axis"),
                        grid,
                        new WrappedLabel(texts.get("risk.matrix.probability"), "risk-axis"));
        // The remarks are there before this is heard; they alone are often the same after a change.
        model.shownProperty().map(this::drawn).subscribe(_ -> draw(model.shownProperty().get()));
    }

    /** What the grid shows of it: the name of the matrix is typed without drawing all of it at every letter. */
    private List<Object> drawn(RiskMatrix matrix) {
        return List.of(
                matrix.classes(),
                matrix.probability(),
                matrix.consequence(),
                matrix.cells(),
                model.remarksProperty().get());
    }

    /** Draws it anew; the cell in the hand keeps it. */
    private void draw(RiskMatrix matrix) {
        var held = cells.entrySet().stream()
                .filter(each -> each.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst();
        grid.getChildren().clear();
        cells.clear();
        grid.getColumnConstraints().setAll(MatrixView.columns(matrix));
        for (int level = matrix.consequence().size(); level >= 1; level--) {
            int row = matrix.consequence().size() - level;
            var name = words.named(risk.of(matrix.consequence().get(level - 1).name()), level);
            grid.add(heading(name, new MatrixEntry.Consequence(level)), 0, row);
            for (int oftener = 1; oftener <= matrix.probability().size(); oftener++) {
                var cell = new Cell(oftener, level);
                cells.put(cell, button(matrix, cell));
                grid.add(cells.get(cell), oftener, row);
            }
        }
        for (int level = 1; level <= matrix.probability().size(); level++) {
            var name = words.named(risk.of(matrix.probability().get(level - 1).name()), level);
            grid.add(heading(name, new MatrixEntry.Probability(level)), level, matrix.consequence().size());
        }
        held.map(cells::get).ifPresent(Button::requestFocus);
    }

    /** The name of a level; pressing it leads to its texts. */
    private Hyperlink heading(String name, MatrixEntry part) {
        var heading = new Hyperlink(name);
        heading.getStyleClass().add("risk-level");
        heading.setWrapText(true);
        heading.setOnAction(_ -> form.part.set(part));
        return heading;
    }

    private Button button(RiskMatrix matrix, Cell cell) {
        var riskClass = matrix.at(cell);
        var numbers = model.remarksProperty().get().stream()
                .filter(remark -> remark.marks(cell))
                .map(remark -> String.valueOf(remark.number()))
                .collect(Collectors.joining(" "));
        var marks = new Label(numbers);
        marks.getStyleClass().add("matrix-mark");
        marks.setMinWidth(Region.USE_PREF_SIZE);
        RiskFieldsView.seen(marks, !numbers.isEmpty());
        var content = new HBox(new Label(risk.of(riskClass.letter()), RiskBadgeView.shape(riskClass)), marks);
        content.getStyleClass().add("risk-cell-content");
        var button = new Button("", content);
        button.getStyleClass().addAll("risk-cell", RiskBadgeView.tone(riskClass));
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        var said = words.cell(matrix, cell) + ": " + risk.of(riskClass.label());
        button.setAccessibleText(numbers.isEmpty() ? said : texts.get("matrix.cell.marked", said, numbers));
        button.setTooltip(new Tooltip(button.getAccessibleText()));
        button.setOnAction(_ -> model.paintNext(cell));
        button.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(cell, event));
        return button;
    }

    private void key(Cell from, KeyEvent event) {
        var to = MatrixView.towards(event.getCode(), from);
        if (event.getCode().isDigitKey()) {
            model.paint(from, event.getText().isEmpty() ? -1 : event.getText().charAt(0) - '1');
        } else if (to.equals(from)) {
            return;
        } else if (cells.containsKey(to)) {
            cells.get(to).requestFocus();
        }
        event.consume();
    }

    /** Puts the hand on the first cell. */
    void begin() {
        cells.get(new Cell(1, 1)).requestFocus();
    }
}
