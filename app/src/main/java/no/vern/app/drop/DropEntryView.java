package no.vern.app.drop;

import atlantafx.base.theme.Styles;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.vern.app.incident.UnitChoices;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.DayField;
import no.vern.app.ui.FormField;
import no.vern.app.ui.FormGroup;
import no.vern.app.ui.MessageLabel;
import no.vern.app.ui.Overlay;
import no.vern.app.ui.WrappedLabel;
import no.vern.drop.Drop;
import no.vern.drop.DropKind;

/** The card over the window in which a small strain is entered: four fields, no text, nobody's name. */
public final class DropEntryView extends VBox {
    /** What follows an entry. */
    public record Ways(Consumer<Drop> saved, Consumer<Drop> turned, Runnable trend) {}

    private final DropEntryViewModel model;
    private final Overlay overlay;
    private final Ways ways;
    private final Texts texts;
    private final CodeBox<UUID> unit;
    private final CodeBox<DropKind> kind;

    public DropEntryView(DropEntryViewModel model, Overlay overlay, Ways ways, Texts texts, Clock clock) {
        this.model = model;
        this.overlay = overlay;
        this.ways = ways;
        this.texts = texts;
        getStyleClass().addAll("overlay-card", "drop-entry");
        getStylesheets().add(DropEntryView.class.getResource("drop.css").toExternalForm());
        var title = new Label(texts.get("drop.entry.title"));
        title.getStyleClass().add("heading");
        var lead = new WrappedLabel(texts.get("drop.entry.lead"), "muted");
        unit = new CodeBox<>(List.of(), texts);
        unit.valueProperty().bindBidirectional(model.unit);
        model.units.subscribe(tree ->
                unit.setChoices(new UnitChoices(tree).where(known -> known.validOn(model.today()))));
        kind = new CodeBox<>(kinds(), texts);
        kind.valueProperty().bindBidirectional(model.kind);
        var strain = new StrainView(texts);
        strain.valueProperty().bindBidirectional(model.strain);
        var day = new DayField(texts, clock);
        day.valueProperty().bindBidirectional(model.day);
        model.saving().watch("day", day);
        getChildren()
                .addAll(
                        title,
                        lead,
                        field("unit", unit),
                        field("kind", kind),
                        FormGroup.row(field("strain", strain).help(texts.get("drop.strain.help")), field("day", day)),
                        new MessageLabel(model.saving().messageProperty(), "save-message"),
                        buttons());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private List<Choice<DropKind>> kinds() {
        return Arrays.stream(DropKind.values())
                .map(code -> new Choice<>(
                        code, texts.of(code), texts.get(code.direct() ? "drop.direct.text" : "drop.indirect.text"), ""))
                .toList();
    }

    private FormField field(String key, Node input) {
        var field = new FormField(texts.get("drop." + key + ".label"), input);
        field.problemProperty().bind(model.problems().of(key));
        return field;
    }

    private Node buttons() {
        var save = button("drop.save.button", () -> save(ways.saved()));
        save.getStyleClass().add(Styles.ACCENT);
        var turn = button("drop.saveAndTurn.button", () -> save(ways.turned()));
        var trend = button("drop.trend.button", ways.trend());
        trend.getStyleClass().add(Styles.FLAT);
        var bar = new FlowPane(save, turn, trend);
        bar.getStyleClass().add("save-bar");
        return bar;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Enter stores it, with Ctrl it becomes an incident. A button that has the focus takes its Enter itself. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            save(event.isShortcutDown() ? ways.turned() : ways.saved());
            event.consume();
        }
    }

    private void save(Consumer<Drop> then) {
        model.save(drop -> {
            overlay.hide();
            then.accept(drop);
        });
    }

    /** Brings the card up, with the unit of the last entry. */
    public void show() {
        model.open();
        overlay.show(this);
    }

    @Override
    public void requestFocus() {
        (model.unit.get() == null ? unit : kind).requestFocus();
    }
}
