package no.vern.app.ui;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.incident.Severity;
import no.vern.incident.SeverityColumn;
import no.vern.incident.SeverityTable;
import org.jspecify.annotations.Nullable;

/** The published table of severity, of which one grade can be chosen; its three columns say what each grade means. */
public final class SeverityTableView extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final List<SeverityColumn> COLUMNS =
            List.of(SeverityColumn.LED_TO, SeverityColumn.REACTIONS, SeverityColumn.FOLLOW_UP);
    private static final double FIRST_COLUMN = 24;
    private static final double COLUMN = 25.3;

    private final ObjectProperty<@Nullable Severity> value = new SimpleObjectProperty<>();
    private final ToggleGroup group = new ToggleGroup();
    private final SeverityTable table = new SeverityTable();
    private final Texts texts;

    public SeverityTableView(Texts texts) {
        this.texts = texts;
        getStyleClass().add("severity-table");
        getChildren().add(headings());
        for (var severity : Severity.values()) {
            getChildren().add(line(severity));
        }
        getChildren().add(footer());
    }

    private HBox headings() {
        var line = row();
        line.add(new Region(), 0, 0);
        for (int i = 0; i < COLUMNS.size(); i++) {
            var heading = new Label(texts.of(COLUMNS.get(i)));
            heading.getStyleClass().add("severity-heading");
            line.add(heading, i + 1, 0);
        }
        return new HBox(grown(line));
    }

    private HBox line(Severity severity) {
        var radio = new RadioButton(texts.of(severity));
        radio.setToggleGroup(group);
        radio.setId("severity-" + severity);
        radio.getStyleClass().add("severity-name");
        // The arrows choose without an action.
        radio.selectedProperty().subscribe(chosen -> {
            if (chosen) {
                value.set(severity);
            }
        });
        GridPane.setValignment(radio, VPos.TOP);
        var line = row();
        line.add(radio, 0, 0);
        var meaning = new StringBuilder();
        for (int i = 0; i < COLUMNS.size(); i++) {
            var sentence = table.cell(severity, COLUMNS.get(i)).text(texts.language().code());
            var label = new WrappedLabel(sentence);
            GridPane.setValignment(label, VPos.TOP);
            line.add(label, i + 1, 0);
            meaning.append(sentence).append(". ");
        }
        radio.setAccessibleHelp(meaning.toString());
        var box = new HBox(grown(line));
        box.getStyleClass().add("severity-line");
        box.setOnMouseClicked(_ -> radio.fire());
        value.subscribe(now -> {
            box.pseudoClassStateChanged(CHOSEN, now == severity);
            radio.setSelected(now == severity);
        });
        return box;
    }

    private HBox footer() {
        var source = new Label(texts.get("incident.severity.source"));
        source.getStyleClass().add("subtle");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var clear = new Button(texts.get("incident.severity.clear"));
        clear.getStyleClass().add("flat");
        clear.setOnAction(_ -> value.set(null));
        clear.visibleProperty().bind(value.isNotNull());
        var footer = new HBox(source, space, clear);
        footer.setAlignment(Pos.CENTER_LEFT);
        return footer;
    }

    private static GridPane row() {
        var line = new GridPane();
        line.getStyleClass().add("severity-row");
        line.getColumnConstraints().add(percent(FIRST_COLUMN));
        COLUMNS.forEach(_ -> line.getColumnConstraints().add(percent(COLUMN)));
        return line;
    }

    private static ColumnConstraints percent(double width) {
        var column = new ColumnConstraints();
        column.setPercentWidth(width);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private static GridPane grown(GridPane line) {
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }

    /** The grade that is chosen; null for none. */
    public ObjectProperty<@Nullable Severity> valueProperty() {
        return value;
    }
}
