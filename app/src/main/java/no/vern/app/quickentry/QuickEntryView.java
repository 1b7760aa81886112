package no.vern.app.quickentry;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.MessageLabel;
import no.vern.app.ui.Overlay;
import no.vern.app.ui.WrappedLabel;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;

/** The card over the window in which one line becomes an incident. */
public final class QuickEntryView extends VBox {
    private static final KeyCombination OPEN_FORM = KeyCombination.valueOf("Shortcut+Enter");

    private final QuickEntryViewModel model;
    private final Overlay overlay;
    private final Texts texts;
    private final Consumer<IncidentContent> openForm;
    private final TextField line = new TextField();
    private final FlowPane chips = new FlowPane();
    private final PartView parts;

    /**
     * @param openForm goes on in the full form with what is known
     * @param onSaved what follows a save, e.g. a notice
     */
    public QuickEntryView(
            QuickEntryViewModel model,
            Overlay overlay,
            Consumer<IncidentContent> openForm,
            Consumer<Incident> onSaved,
            Texts texts) {
        this.model = model;
        this.overlay = overlay;
        this.texts = texts;
        this.openForm = openForm;
        this.parts = new PartView(model, texts, line::requestFocus);
        getStyleClass().addAll("overlay-card", "quick-entry");
        getStylesheets().add(QuickEntryView.class.getResource("quickentry.css").toExternalForm());
        line.getStyleClass().add("quick-line");
        line.setId("quick-line");
        line.setPromptText(texts.get("quick.line.prompt"));
        line.setAccessibleText(texts.get("quick.line.name"));
        line.setAccessibleHelp(texts.get("quick.line.help"));
        line.textProperty().bindBidirectional(model.lineProperty());
        line.setOnAction(_ -> model.save());
        chips.getStyleClass().add("quick-chips");
        model.parts().subscribe(this::showParts);
        model.onSaved(incident -> {
            if (shown()) {
                overlay.hide();
            }
            onSaved.accept(incident);
        });
        model.onRefused(() -> {
            if (!shown()) {
                overlay.show(this);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(title(), line, chips, text(), new MessageLabel(model.problemProperty(), "quick-problem"), footer());
    }

    /** Brings the card up. What was left there is chosen: the next letter begins anew, an arrow goes on with it. */
    public void show() {
        model.open();
        overlay.show(this);
        line.requestFocus();
        line.selectAll();
    }

    /** Esc takes the card away, also while a save is on its way. */
    private boolean shown() {
        return getScene() != null;
    }

    @Override
    public void requestFocus() {
        line.requestFocus();
    }

    private void key(KeyEvent event) {
        if (OPEN_FORM.match(event)) {
            event.consume();
            openForm();
        } else if (event.getCode() == KeyCode.ENTER && line.isFocused()) {
            event.consume();
            model.save();
        }
    }

    private void openForm() {
        var content = model.content();
        overlay.hide();
        model.lineProperty().set("");
        openForm.accept(content);
    }

    private void showParts() {
        chips.getChildren().setAll(model.parts().stream().map(parts::of).toList());
    }

    private HBox title() {
        var title = new Label(texts.get("quick.box.title"));
        title.getStyleClass().add("heading");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var keys = new Label(texts.get("quick.keys.help"));
        keys.getStyleClass().add("subtle");
        var bar = new HBox(title, space, keys);
        bar.setAlignment(Pos.BASELINE_LEFT);
        return bar;
    }

    private VBox text() {
        var caption = new Label(texts.get("quick.text.label"));
        caption.getStyleClass().add("subtle");
        var text = new WrappedLabel("");
        text.textProperty().bind(model.entryProperty().map(this::words));
        model.entryProperty().subscribe(entry -> {
            text.getStyleClass().remove("muted");
            if (entry.text().isEmpty()) {
                text.getStyleClass().add("muted");
            }
        });
        var box = new VBox(caption, text);
        box.getStyleClass().add("quick-text");
        return box;
    }

    /** What will stand in the incident; of one of the organisation's own doing nothing does. */
    private String words(QuickEntry entry) {
        if (model.content().referred()) {
            return texts.get("quick.text.referred");
        }
        return entry.text().isEmpty() ? texts.get("quick.text.empty") : entry.text();
    }

    private HBox footer() {
        var help = new WrappedLabel(texts.get("quick.line.help"), "subtle");
        HBox.setHgrow(help, Priority.ALWAYS);
        help.setMaxWidth(Double.MAX_VALUE);
        var form = new Button(texts.get("quick.form.button"));
        form.setMinWidth(Region.USE_PREF_SIZE);
        form.setOnAction(_ -> openForm());
        var save = new Button(texts.get("quick.save.button"));
        save.getStyleClass().add(Styles.ACCENT);
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.disableProperty().bind(model.savingProperty());
        save.setOnAction(_ -> model.save());
        var footer = new HBox(help, form, save);
        footer.getStyleClass().add("quick-footer");
        footer.setAlignment(Pos.CENTER_LEFT);
        return footer;
    }
}
