package no.vern.app.investigation;

import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.vern.app.ui.Em;

/** Lines of two fields, a short one and a long one; Enter begins the next line. */
final class PairLinesView<L> extends VBox {
    private final ObservableList<L> list;
    private final Look<L> look;
    private final IntFunction<L> insert;
    private final LinesView<L> lines;
    private boolean readOnly;

    /**
     * How a line is drawn.
     *
     * @param width of the short field, in em
     * @param problem what is wrong with the line of that number
     */
    record Look<L>(
            Function<L, StringProperty> first,
            Function<L, StringProperty> second,
            String firstName,
            String secondName,
            double width,
            IntFunction<StringProperty> problem) {}

    /** @param insert makes a line at that place of the list */
    PairLinesView(ObservableList<L> list, Look<L> look, IntFunction<L> insert) {
        this.list = list;
        this.look = look;
        this.insert = insert;
        lines = new LinesView<>(list, this::line, list::remove);
        getStyleClass().add("investigation-part");
        getChildren().add(lines);
    }

    void setReadOnly(boolean now) {
        readOnly = now;
        lines.draw();
    }

    private Node line(L line) {
        var first = field(look.first().apply(line), look.firstName(), line);
        first.setPrefWidth(Em.px(look.width()));
        first.setMinWidth(Em.px(look.width()));
        var second = field(look.second().apply(line), look.secondName(), line);
        HBox.setHgrow(second, Priority.ALWAYS);
        var row = new HBox(first, second);
        row.getStyleClass().add("cause-line");
        return new VBox(row, new ProblemView(look.problem().apply(list.indexOf(line))));
    }

    private TextField field(StringProperty text, String name, L line) {
        var field = new TextField();
        field.textProperty().bindBidirectional(text);
        field.setPromptText(name);
        field.setAccessibleText(name);
        field.setEditable(!readOnly);
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !readOnly) {
                lines.focus(insert.apply(list.indexOf(line) + 1));
                event.consume();
            }
        });
        return field;
    }
}
