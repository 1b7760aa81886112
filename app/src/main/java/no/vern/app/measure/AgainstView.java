package no.vern.app.measure;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.vern.app.incident.LinesView;
import no.vern.app.language.Texts;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.MessageLabel;
import no.vern.measure.Measure;
import no.vern.risk.HazardRow;

/** The hazards that a measure is taken against, each leading to its assessment, and the way to tie it to another. */
final class AgainstView extends VBox {
    private final AgainstViewModel model;
    private final Consumer<UUID> assessment;
    private final Texts texts;
    private final VBox below = new VBox();

    /** @param assessment shows an assessment */
    AgainstView(MeasureAside aside, AgainstViewModel model, Consumer<UUID> assessment, Texts texts) {
        this.model = model;
        this.assessment = assessment;
        this.texts = texts;
        var measure = aside.row().measure();
        aside.hazards().forEach(row -> getChildren().add(line(measure, row)));
        getChildren().addAll(below, new MessageLabel(model.saving().messageProperty(), "save-message"));
        below.getStyleClass().add("detail-section");
        getStyleClass().add("detail-section");
        model.choosing.subscribe(choosing -> {
            below.getChildren().setAll(choosing ? choice(measure) : offer(measure, aside.hazards()));
            if (choosing) {
                below.lookup("#measure-hazard").requestFocus();
            }
        });
    }

    private Node line(Measure measure, HazardRow row) {
        var link = new Hyperlink(
                texts.get("measure.hazard.link", row.hazard().content().title(), row.assessment()));
        link.setWrapText(true);
        link.setOnAction(_ -> assessment.accept(row.hazard().assessment()));
        var untie = flat("measure.hazard.untie", () -> model.unlink(measure, row));
        untie.setDisable(measure.status().carriedOut());
        var line = new FlowPane(link, untie);
        line.getStyleClass().add("buttons");
        if (measure.status().carriedOut()) {
            line.getChildren().add(LinesView.subtle(texts.get("rules.measure.hazardDone")));
        }
        return line;
    }

    private Node offer(Measure measure, List<HazardRow> tied) {
        var tie = flat("measure.hazard.tie", () -> model.choose(measure, tied));
        tie.setId("measure-hazard-tie");
        return tie;
    }

    private Node choice(Measure measure) {
        if (model.choices.isEmpty()) {
            return LinesView.muted(texts.get("measure.hazard.none"));
        }
        var box = new CodeBox<>(List.copyOf(model.choices), texts);
        box.setId("measure-hazard");
        box.setAccessibleText(texts.get("measure.hazard.tie"));
        box.valueProperty().bindBidirectional(model.chosen);
        var tie = new Button(texts.get("measure.hazard.save"));
        tie.setId("measure-hazard-save");
        tie.getStyleClass().add(Styles.ACCENT);
        tie.disableProperty().bind(model.chosen.isNull());
        tie.setOnAction(_ -> model.link(measure));
        var row = new FlowPane(tie, flat("measure.hazard.leave", model::reset));
        row.getStyleClass().add("buttons");
        return new VBox(box, row);
    }

    private Button flat(String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.getStyleClass().add(Styles.FLAT);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
