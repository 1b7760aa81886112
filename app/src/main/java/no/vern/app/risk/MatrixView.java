package no.vern.app.risk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.WrappedLabel;
import no.vern.risk.Cell;
import no.vern.risk.ConsequenceLevel;
import no.vern.risk.Outlook;
import no.vern.risk.RiskMatrix;
import no.vern.risk.ScoreStage;

/** The matrix as a grid: each cell with its class and how many hazards stand there; the arrows go from cell to cell. */
final class MatrixView extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass DASHED = PseudoClass.getPseudoClass("dashed");

    private final AssessmentViewModel model;
    private final Texts texts;
    private final RiskWords words;
    private final GridPane grid = new GridPane();
    private final FlowPane legend = new FlowPane();
    private final Map<Cell, Button> cells = new HashMap<>();

    MatrixView(AssessmentViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        words = new RiskWords(texts);
        getStyleClass().add("risk-matrix");
        grid.getStyleClass().add("risk-grid");
        legend.getStyleClass().add("risk-legend");
        var consequence = new WrappedLabel(texts.get("risk.matrix.consequence"), "risk-axis");
        var probability = new WrappedLabel(texts.get("risk.matrix.probability"), "risk-axis");
        probability.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(consequence, grid, probability, legend);
        model.cell.subscribe((_, now) ->
                cells.forEach((cell, button) -> button.pseudoClassStateChanged(CHOSEN, cell.equals(now))));
    }

    /** Draws it for the stage and outlook that are chosen; the cell in focus keeps it. */
    void show(AssessmentPage page) {
        var held = cells.entrySet().stream()
                .filter(each -> each.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst();
        var matrix = page.matrix();
        var places = places(page, matrix, model.stage(), model.outlook());
        grid.getChildren().clear();
        cells.clear();
        grid.getColumnConstraints().setAll(columns(matrix));
        for (int level = matrix.consequence().size(); level >= 1; level--) {
            row(matrix, level, places);
        }
        for (int level = 1; level <= matrix.probability().size(); level++) {
            var name = matrix.probability().get(level - 1);
            grid.add(heading(words.of(name.name()), words.of(name.definition())), level, matrix.consequence().size());
        }
        legend(matrix);
        held.map(cells::get).ifPresent(Button::requestFocus);
    }

    private static Map<Cell, List<HazardLine>> places(
            AssessmentPage page, RiskMatrix matrix, ScoreStage stage, Outlook outlook) {
        return page.hazards().stream()
                .filter(line -> line.cell(matrix, stage, outlook).isPresent())
                .collect(Collectors.groupingBy(
                        line -> line.cell(matrix, stage, outlook).orElseThrow()));
    }

    /** The names of the consequences first, then a column a level of probability. */
    static List<ColumnConstraints> columns(RiskMatrix matrix) {
        int all = matrix.probability().size() + 1;
        return IntStream.range(0, all)
                .mapToObj(index -> {
                    var column = new ColumnConstraints();
                    column.setHgrow(Priority.ALWAYS);
                    column.setHalignment(index == 0 ? HPos.RIGHT : HPos.CENTER);
                    column.setPercentWidth(100.0 / all);
                    return column;
                })
                .toList();
    }

    /** Where an arrow leads, also beyond the matrix; the cell itself for any other key. */
    static Cell towards(KeyCode arrow, Cell from) {
        return switch (arrow) {
            case LEFT -> new Cell(from.probability() - 1, from.consequence());
            case RIGHT -> new Cell(from.probability() + 1, from.consequence());
            case UP -> new Cell(from.probability(), from.consequence() + 1);
            case DOWN -> new Cell(from.probability(), from.consequence() - 1);
            default -> from;
        };
    }

    private void row(RiskMatrix matrix, int level, Map<Cell, List<HazardLine>> places) {
        var row = matrix.consequence().size() - level;
        var name = matrix.consequence().get(level - 1);
        grid.add(heading(words.of(name.name()), definition(name)), 0, row);
        for (int oftener = 1; oftener <= matrix.probability().size(); oftener++) {
            var cell = new Cell(oftener, level);
            var button = button(matrix, cell, places.getOrDefault(cell, List.of()));
            cells.put(cell, button);
            grid.add(button, oftener, row);
        }
    }

    private Button button(RiskMatrix matrix, Cell cell, List<HazardLine> there) {
        var riskClass = matrix.at(cell);
        var letter = new Label(words.of(riskClass.letter()), RiskBadgeView.shape(riskClass));
        var count = new Label(there.isEmpty() ? "" : String.valueOf(there.size()));
        count.getStyleClass().add("risk-count");
        var content = new HBox(letter, count);
        content.getStyleClass().add("risk-cell-content");
        var button = new Button("", content);
        button.getStyleClass().addAll("risk-cell", RiskBadgeView.tone(riskClass));
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        boolean dashed = there.stream().anyMatch(line -> line.dashed(model.stage()));
        button.pseudoClassStateChanged(DASHED, dashed);
        button.pseudoClassStateChanged(CHOSEN, cell.equals(model.cell.get()));
        var place = texts.get(
                "risk.cell.text",
                words.of(matrix.probability().get(cell.probability() - 1).name()),
                words.of(matrix.consequence().get(cell.consequence() - 1).name()),
                words.of(riskClass.label()),
                there.size());
        button.setAccessibleText(dashed ? place + " " + texts.get("risk.dashed.text") : place);
        button.setTooltip(new Tooltip(button.getAccessibleText()));
        button.setOnAction(_ -> model.cell.set(cell.equals(model.cell.get()) ? null : cell));
        button.addEventFilter(KeyEvent.KEY_PRESSED, event -> move(cell, event));
        return button;
    }

    private void move(Cell from, KeyEvent event) {
        var to = towards(event.getCode(), from);
        if (event.getCode() == KeyCode.ENTER) {
            cells.get(from).fire();
        } else if (to.equals(from)) {
            return;
        } else if (cells.containsKey(to)) {
            cells.get(to).requestFocus();
        }
        event.consume();
    }

    private static Label heading(String name, String definition) {
        var label = new WrappedLabel(name, "risk-level");
        label.setMaxWidth(Region.USE_PREF_SIZE);
        label.setTooltip(new Tooltip(definition));
        label.setAccessibleHelp(definition);
        return label;
    }

    private String definition(ConsequenceLevel level) {
        return level.definitions().entrySet().stream()
                .map(each -> texts.of(each.getKey()) + ": " + words.of(each.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private void legend(RiskMatrix matrix) {
        legend.getChildren()
                .setAll(matrix.classes().stream()
                        .map(riskClass -> {
                            var badge = new RiskBadgeView(riskClass, false, texts);
                            badge.setTooltip(new Tooltip(words.of(riskClass.asks())));
                            return badge;
                        })
                        .toList());
    }
}
