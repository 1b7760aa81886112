package no.vern.app.measure;

import java.time.Clock;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import no.vern.app.incident.CasePartView;
import no.vern.app.language.Texts;
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
    private final Label message = new Label();

    public MeasuresView(MeasuresViewModel model, Texts texts, Clock clock) {
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
        message.getStyleClass().add("save-message");
        message.setWrapText(true);
        message.textProperty().bind(model.removing().messageProperty());
        message.visibleProperty().bind(message.textProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        getChildren().addAll(title, rows, add, message);
        model.incidentProperty().subscribe(this::draw);
        model.shownProperty().subscribe(this::draw);
        model.formProperty().subscribe((before, now) -> {
            draw();
            if (now != null && rows.lookup(".measure-form") instanceof MeasureFormView written) {
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
        var edited = form == null || form.stored() == null ? null : form.stored().id();
        for (var measure : measures) {
            rows.getChildren().add(
                    form != null && measure.id().equals(edited) ? written(form, changeable) : row(measure));
        }
        if (form != null && edited == null) {
            rows.getChildren().add(written(form, changeable));
        }
        seen(add, changeable && form == null);
    }

    private MeasureFormView written(MeasureFormViewModel form, boolean changeable) {
        return new MeasureFormView(model, form, changeable, texts, clock);
    }

    private Node row(Measure measure) {
        var name = new Hyperlink(measure.content().title());
        name.setWrapText(true);
        name.setGraphic(new FontIcon(measure.content().done() ? Feather.CHECK : Feather.CIRCLE));
        name.setOnAction(_ -> model.edit(measure));
        var line = new Label(model.line(measure));
        line.getStyleClass().add("measure-line");
        line.pseudoClassStateChanged(LATE, model.late(measure));
        line.setWrapText(true);
        var row = new VBox(name, line);
        row.getStyleClass().add("measure");
        if (!measure.content().effect().isEmpty()) {
            var effect = new Label(texts.get("measure.line.effect", measure.content().effect()));
            effect.setWrapText(true);
            effect.getStyleClass().add("measure-line");
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
