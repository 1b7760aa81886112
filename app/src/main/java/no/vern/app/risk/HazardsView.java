package no.vern.app.risk;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.WrappedLabel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The hazards, the gravest first, those of the chosen cell or all. */
final class HazardsView extends VBox {
    private final AssessmentViewModel model;
    private final Texts texts;
    private final Label title = AssessmentView.heading("");
    private final VBox rows = new VBox();
    private final Map<UUID, Node> lines = new HashMap<>();
    private final Button add = new Button("", new FontIcon(Feather.PLUS));
    private final Button all = new Button();

    HazardsView(AssessmentViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("risk-part");
        rows.getStyleClass().add("hazards");
        title.setId("hazards-title");
        add.setId("hazard-new");
        add.setText(texts.get("risk.hazardNew.button"));
        add.setOnAction(_ -> model.writeHazard(null));
        all.setText(texts.get("risk.hazardAll.button"));
        all.setOnAction(_ -> model.cell.set(null));
        var actions = new FlowPane(add, all);
        actions.getStyleClass().add("risk-actions");
        getChildren().addAll(title, rows, actions);
    }

    void show(AssessmentPage page) {
        var shown = model.shown(page);
        title.setText(
                model.cell.get() == null
                        ? texts.get("risk.hazards.title", page.hazards().size())
                        : texts.get("risk.hazards.cell", shown.size()));
        rows.getChildren().clear();
        lines.clear();
        if (shown.isEmpty()) {
            rows.getChildren()
                    .add(new WrappedLabel(
                            texts.get(page.hazards().isEmpty() ? "risk.hazards.none" : "risk.hazards.noneHere"),
                            "muted"));
        }
        for (var line : shown) {
            var view = new HazardLineView(line, model, texts);
            lines.put(line.hazard().id(), view);
            rows.getChildren().add(view);
        }
        RiskFieldsView.seen(all, model.cell.get() != null);
    }

    /**
     * The form in the place of a hazard, or after the last.
     *
     * @param form null for none
     */
    void put(@Nullable Node form, @Nullable UUID hazard) {
        RiskFieldsView.seen(add, form == null);
        if (form == null) {
            return;
        }
        var line = hazard == null ? null : lines.get(hazard);
        if (line == null) {
            rows.getChildren().add(form);
        } else {
            rows.getChildren().add(rows.getChildren().indexOf(line) + 1, form);
        }
    }

    @Override
    public void requestFocus() {
        add.requestFocus();
    }
}
