package no.vern.app.measure;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import no.vern.app.incident.CasePartView;
import no.vern.app.language.Texts;
import no.vern.app.ui.WrappedLabel;
import no.vern.incident.Incident;
import no.vern.measure.Measure;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The measures that a case has led to, each opened in its place, and the way to a new one. */
public final class MeasuresView extends VBox implements CasePartView {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final MeasuresViewModel model;
    private final Texts texts;
    private final Clock clock;
    private final Label title = new Label();
    private final VBox rows = new VBox();
    private final Button add = new Button();
    private final Consumer<UUID> open;

    /** @param open shows a measure where everything about it is told */
    public MeasuresView(MeasuresViewModel model, Consumer<UUID> open, Texts texts, Clock clock) {
        this.open = open;
        this.model = model;
        this.texts = texts;
        this.clock = clock;
        getStyleClass().add("measures");
        getStylesheets().add(MeasuresView.class.getResource("measure.css").toExternalForm());
        title.getStyleClass().add("heading");
        title.setId("measures-title");
        rows.getStyleClass().add("measure-rows");
        add.setText(texts.get("measure.new.button"));
        add.setGraphic(new FontIcon(Feather.PLUS));
        add.setId("measure-new");
        add.setOnAction(_ -> model.write());
        getChildren().addAll(title, rows, add);
        model.incidentProperty().subscribe(this::draw);
        model.shownProperty().subscribe(this::draw);
        model.formProperty().subscribe((before, now) -> {
            draw();
            if (now != null && rows.lookup(".measure-form") instanceof NewMeasureView written) {
                written.begin();
            } else if (before != null) {
                (add.isVisible() ? add : this).requestFocus();
            }
        });
    }

    private void draw() {
        var incident = model.incidentProperty().get();
        var measures = model.shownProperty().get();
        var form = model.formProperty().get();
        var changeable = incident != null && model.changeable(incident);
        seen(this, incident != null && (changeable || !measures.isEmpty()));
        title.setText(texts.get("measure.title.label", measures.size()));
        rows.getChildren().clear();
        measures.forEach(measure -> rows.getChildren().add(row(measure)));
        if (form != null) {
            rows.getChildren().add(new NewMeasureView(model, form, texts, clock));
        }
        seen(add, changeable && form == null);
    }

    private Node row(Measure measure) {
        var name = new Hyperlink(measure.name() + "  " + measure.content().title());
        name.setWrapText(true);
        name.setGraphic(new FontIcon(measure.status().carriedOut() ? Feather.CHECK : Feather.CIRCLE));
        name.setOnAction(_ -> open.accept(measure.id()));
        var line = new Label(model.line(measure));
        line.getStyleClass().add("measure-line");
        line.pseudoClassStateChanged(LATE, model.late(measure));
        line.setWrapText(true);
        var row = new VBox(name, line);
        row.getStyleClass().add("measure");
        if (!measure.outcome().effect().isEmpty()) {
            var effect = new WrappedLabel(texts.get("measure.line.effect", measure.outcome().effect()), "measure-line");
            row.getChildren().add(effect);
        }
        return row;
    }

    private static void seen(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Incident incident) {
        model.show(incident);
    }
}
