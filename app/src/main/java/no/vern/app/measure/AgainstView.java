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
import no.vern.app.language.Texts;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.MessageLabel;
import no.vern.app.ui.WrappedLabel;
import no.vern.measure.Measure;
import no.vern.risk.HazardRow;
import org.jspecify.annotations.Nullable;

/** The hazards that a measure is taken against, each leading to its assessment, and the way to tie it to another. */
final class AgainstView extends VBox {
    private final AgainstViewModel model;
    private final Consumer<UUID> assessment;
    private final Texts texts;
    private final VBox tied = new VBox();
    private final VBox below = new VBox();
    private @Nullable MeasureAside shown;

    /** @param assessment shows an assessment */
    AgainstView(AgainstViewModel model, Consumer<UUID> assessment, Texts texts) {
        this.model = model;
        this.assessment = assessment;
        this.texts = texts;
        getChildren().addAll(tied, below, new MessageLabel(model.saving().messageProperty(), "save-message"));
        List.of(tied, below, this).forEach(part -> part.getStyleClass().add("detail-section"));
        model.choosing.subscribe((_, choosing) -> {
            draw();
            if (choosing) {
                below.lookup(model.choices.isEmpty() ? "#measure-hazard-leave" : "#measure-hazard").requestFocus();
            }
        });
    }

    void show(MeasureAside aside) {
        shown = aside;
        var measure = aside.row().measure();
        tied.getChildren().setAll(aside.hazards().stream().map(row -> line(measure, row)).toList());
        tied.setManaged(!aside.hazards().isEmpty());
        draw();
    }

    private void draw() {
        if (shown != null) {
            var measure = shown.row().measure();
            below.getChildren().setAll(model.choosing.get() ? choice(measure) : offer(measure, shown.hazards()));
        }
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
            line.getChildren().add(new WrappedLabel(texts.get("rules.measure.hazardDone"), "subtle"));
        }
        return line;
    }

    private Node offer(Measure measure, List<HazardRow> tied) {
        var tie = flat("measure.hazard.tie", () -> model.choose(measure, tied));
        tie.setId("measure-hazard-tie");
        if (!measure.status().evaluated()) {
            return tie;
        }
        tie.setDisable(true);
        return new VBox(tie, new WrappedLabel(texts.get("rules.measure.hazardEvaluated"), "subtle"));
    }

    private Node choice(Measure measure) {
        var leave = flat("measure.hazard.leave", model::reset);
        leave.setId("measure-hazard-leave");
        if (model.choices.isEmpty()) {
            return new VBox(new WrappedLabel(texts.get("measure.hazard.none"), "muted"), leave);
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
        var row = new FlowPane(tie, leave);
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
