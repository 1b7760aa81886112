package no.vern.app.routine;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.routine.StepEditViewModel.WordsEntry;
import no.vern.app.ui.Choice;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.FormField;
import no.vern.app.ui.FormGroup;
import no.vern.app.ui.GrowingTextArea;
import no.vern.app.ui.WrappedLabel;
import no.vern.routine.Condition;
import no.vern.routine.DeadlineRule.Base;
import no.vern.routine.Force;
import no.vern.routine.Guard;
import no.vern.routine.Lane;
import no.vern.routine.LegalBasis;
import no.vern.routine.Party;
import no.vern.routine.Per;
import no.vern.routine.RoutineLibrary;
import no.vern.routine.StepKind;
import org.jspecify.annotations.Nullable;

/** The form for one step of a routine. */
final class StepEditView extends VBox {
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final StepEditViewModel form;
    private final RoutineWords words;
    private final Texts texts;

    StepEditView(StepEditViewModel form, RoutineWords words) {
        this.form = form;
        this.words = words;
        texts = form.texts();
        getStyleClass().add("step-edit");
        var title = new Label(texts.get(
                form.isNew() ? "routine.newStep.title" : "routine.step.title", form.step().id()));
        title.getStyleClass().add("detail-title");
        getChildren()
                .addAll(
                        title,
                        FormGroup.of(texts.get("routine.text.heading"), texts("text", form.text)),
                        FormGroup.of(texts.get("routine.help.heading"), texts("help", form.help)),
                        FormGroup.of(
                                texts.get("routine.who.heading"),
                                FormGroup.row(
                                        code("force", form.force, Choice.of(Force.class, texts)),
                                        code("kind", form.kind, Choice.of(StepKind.class, texts))),
                                FormGroup.row(
                                        code("responsible", form.responsible, Choice.of(Party.class, texts)),
                                        code("lane", form.lane, Choice.of(Lane.class, texts))),
                                field("recipients", new PartiesView(form.recipients, texts)),
                                deadline()),
                        FormGroup.folded(
                                texts.get("routine.more.heading"),
                                code("condition", form.condition, Choice.of(Condition.class, texts)),
                                code("per", form.per, Choice.of(Per.class, texts)),
                                check("acute", form.acute),
                                check("declinable", form.declinable),
                                code("guard", form.guard, guards()),
                                code("basis", form.basis, bases())),
                        bar());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (SAVE.match(event)) {
                form.apply();
                event.consume();
            }
        });
    }

    private Node[] texts(String name, WordsEntry entry) {
        return new Node[] {
            area(name + "Nb", "routine.nb.label", entry.nb()),
            area(name + "Nn", "routine.nn.label", entry.nn()),
            area(name + "En", "routine.en.label", entry.en())
        };
    }

    private FormField area(String field, String label, StringProperty value) {
        var area = new GrowingTextArea();
        area.textProperty().bindBidirectional(value);
        return problems(field, new FormField(texts.get(label), area));
    }

    private <T> FormField code(String name, ObjectProperty<@Nullable T> value, List<Choice<T>> choices) {
        var box = new CodeBox<>(choices, texts);
        box.valueProperty().bindBidirectional(value);
        return field(name, box);
    }

    private FormField field(String name, Node input) {
        var field = new FormField(texts.get("routine." + name + ".label"), input);
        return problems(name, field.help(texts.find("routine." + name + ".help").orElse("")));
    }

    private FormField problems(String name, FormField field) {
        field.problemProperty().bind(form.problems().of(name));
        return field;
    }

    private Node deadline() {
        var span = new TextField();
        span.textProperty().bindBidirectional(form.span);
        span.setPrefColumnCount(4);
        var number = field("span", span);
        var unit = code("unit", form.unit, Choice.of(SpanUnit.class, texts));
        form.base.subscribe(base -> Stream.of(number, unit).forEach(part -> {
            part.setVisible(form.limited());
            part.setManaged(form.limited());
        }));
        return FormGroup.row(code("base", form.base, Choice.of(Base.class, texts)), number, unit);
    }

    private CheckBox check(String name, BooleanProperty value) {
        var check = new CheckBox(texts.get("routine." + name + ".check"));
        check.setWrapText(true);
        check.selectedProperty().bindBidirectional(value);
        return check;
    }

    private List<Choice<String>> guards() {
        return library().guards().stream()
                .map(Guard::id)
                .map(id -> Choice.of(id, words.guard(id)))
                .toList();
    }

    private List<Choice<String>> bases() {
        return library().bases().stream()
                .map(LegalBasis::id)
                .distinct()
                .map(id -> Choice.of(id, words.basis(id)))
                .toList();
    }

    private RoutineLibrary library() {
        return form.routines().bookProperty().get().library();
    }

    private Node bar() {
        var apply = new Button(texts.get("routine.apply.button"));
        apply.getStyleClass().add(Styles.ACCENT);
        apply.setOnAction(event -> form.apply());
        var leave = new Button(texts.get("dialog.close.button"));
        leave.getStyleClass().add(Styles.FLAT);
        leave.setOnAction(event -> form.leave());
        var remove = new Button(texts.get("routine.remove.button"));
        remove.getStyleClass().add(Styles.FLAT);
        remove.setOnAction(event -> form.remove());
        remove.setVisible(!form.isNew());
        remove.setManaged(!form.isNew());
        var message = new WrappedLabel("", "save-message");
        message.textProperty().bind(form.messageProperty());
        message.visibleProperty().bind(message.textProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        var bar = new FlowPane(apply, leave, remove, message);
        bar.getStyleClass().add("save-bar");
        return bar;
    }
}
