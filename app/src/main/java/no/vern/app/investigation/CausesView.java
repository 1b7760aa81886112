package no.vern.app.investigation;

import java.util.Arrays;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import no.vern.app.language.Texts;
import no.vern.app.ui.Em;
import no.vern.investigation.CauseCategory;
import org.jspecify.annotations.Nullable;

/** The tree of causes as an outline that is built by keys: Enter asks why once more. */
final class CausesView extends VBox {
    private static final double STEP = 1.75;

    private final InvestigationViewModel model;
    private final CauseOutline causes;
    private final Texts texts;
    private final LinesView<CauseLine> lines;
    private final Label person = new Label();
    private boolean readOnly;

    CausesView(InvestigationViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        causes = model.lines().causes();
        lines = new LinesView<>(causes.lines(), this::line, causes::remove);
        person.setText(texts.get("investigation.person.hint"));
        person.getStyleClass().add("muted");
        person.setWrapText(true);
        getStyleClass().add("investigation-part");
        getChildren().addAll(lines, person);
        causes.lines().addListener((ListChangeListener<CauseLine>) _ -> remark());
        remark();
    }

    void setReadOnly(boolean now) {
        readOnly = now;
        lines.draw();
        remark();
    }

    private void remark() {
        person.setVisible(!readOnly && causes.endsInAPerson());
        person.setManaged(person.isVisible());
    }

    private Node line(CauseLine line) {
        var text = new TextField();
        text.textProperty().bindBidirectional(line.text);
        text.setEditable(!readOnly);
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, line));
        HBox.setHgrow(text, Priority.ALWAYS);
        var why = new Label();
        why.getStyleClass().add("subtle");
        why.setMinWidth(Em.px(5));
        why.setLabelFor(text);
        var row = new HBox(why, text, category(line));
        row.getStyleClass().add("cause-line");
        line.depth.subscribe(depth -> {
            HBox.setMargin(why, new Insets(0, 0, 0, Em.px(STEP * depth.intValue())));
            var asked = texts.get(depth.intValue() == 0 ? "investigation.cause.first" : "investigation.cause.why");
            why.setText(asked);
            text.setAccessibleText(texts.get("investigation.cause.label", asked, depth.intValue() + 1));
        });
        line.text.subscribe(this::remark);
        return new VBox(row, new ProblemView(model.problem("causes." + causes.lines().indexOf(line))));
    }

    private ComboBox<@Nullable CauseCategory> category(CauseLine line) {
        var box = new ComboBox<@Nullable CauseCategory>();
        box.getItems().add(null);
        box.getItems().addAll(Arrays.asList(CauseCategory.values()));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable CauseCategory category) {
                return category == null ? texts.get("investigation.category.none") : texts.of(category);
            }

            @Override
            public @Nullable CauseCategory fromString(String name) {
                return Arrays.stream(CauseCategory.values())
                        .filter(category -> Objects.equals(texts.of(category), name))
                        .findFirst()
                        .orElse(null);
            }
        });
        box.valueProperty().bindBidirectional(line.category);
        box.setDisable(readOnly);
        box.setMinWidth(Em.px(11));
        box.setAccessibleText(texts.get("investigation.category.label"));
        line.category.subscribe(this::remark);
        return box;
    }

    private void key(KeyEvent event, CauseLine line) {
        if (readOnly) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            lines.focus(event.isShiftDown() ? causes.beside(line) : causes.why(line));
        } else if (event.isAltDown() && event.getCode() == KeyCode.RIGHT) {
            causes.deeper(line);
        } else if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
            causes.shallower(line);
        } else {
            return;
        }
        event.consume();
    }
}
