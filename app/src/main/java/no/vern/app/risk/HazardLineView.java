package no.vern.app.risk;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.CellText;
import no.vern.app.ui.WrappedLabel;
import no.vern.exchange.Provenance;
import no.vern.measure.Measure;
import no.vern.risk.HazardScore;
import no.vern.risk.Outlook;
import no.vern.risk.ScoreStage;

/** One hazard: what, where it stands before, now and as it is to be, and what is done about it. */
final class HazardLineView extends VBox {
    private final HazardLine line;
    private final AssessmentViewModel model;
    private final Texts texts;
    private final CellText cells;

    HazardLineView(HazardLine line, AssessmentViewModel model, Texts texts) {
        this.line = line;
        this.model = model;
        this.texts = texts;
        cells = new CellText(texts);
        getStyleClass().add("hazard");
        var name = new Hyperlink(line.hazard().content().title());
        name.setWrapText(true);
        name.setOnAction(_ -> model.writeHazard(line));
        getChildren().addAll(name, scores());
        var facts = String.join(
                " · ",
                Stream.of(
                                line.hazard().content().place(),
                                line.hazard().content().moment(),
                                line.hazard().content().exposed(),
                                measures(),
                                line.incidents().isEmpty()
                                        ? ""
                                        : texts.get("risk.hazard.incidents", line.incidents().size()))
                        .filter(fact -> !fact.isEmpty())
                        .toList());
        if (!facts.isEmpty()) {
            getChildren().add(new WrappedLabel(facts, "muted"));
        }
        if (line.origin() != null) {
            getChildren().add(new WrappedLabel(origin(line.origin()), "muted"));
        }
        if (!line.taken().isEmpty()) {
            getChildren().add(new VBox(line.taken().stream().map(this::measure).toArray(Node[]::new)));
        }
        HazardScore.divergence(line.scores())
                .filter(by -> by != 0)
                .ifPresent(by -> getChildren()
                        .add(new WrappedLabel(
                                texts.get(by > 0 ? "risk.divergence.graver" : "risk.divergence.milder"),
                                "risk-remark")));
        getChildren().add(actions());
    }

    /** Which row of which file brought it, and what the row said beside. */
    private String origin(Provenance from) {
        var told = new StringBuilder(texts.get("risk.hazard.origin", from.file(), from.line()));
        from.extra().forEach((column, text) -> told.append(" · ").append(column).append(": ").append(text));
        return told.toString();
    }

    private String measures() {
        var standing = line.measures();
        return standing.measures() == 0
                ? ""
                : texts.get("risk.hazard.measures", standing.measures(), standing.done(), standing.working());
    }

    private Node measure(Measure measure) {
        var due = measure.content().plan().dueOn();
        var link = new Hyperlink(texts.get(
                due == null || !measure.status().open() ? "risk.measure.link" : "risk.measure.due",
                measure.name(),
                measure.content().title(),
                texts.of(measure.status()),
                cells.of(due)));
        link.setWrapText(true);
        link.getStyleClass().add("hazard-measure");
        link.setOnAction(_ -> model.openMeasure(measure.id()));
        return link;
    }

    private Node scores() {
        var shown = new FlowPane();
        shown.getStyleClass().add("hazard-scores");
        for (var stage : ScoreStage.values()) {
            for (var outlook : Outlook.values()) {
                line.latest(stage, outlook).ifPresent(score -> shown.getChildren().add(score(score)));
            }
        }
        if (shown.getChildren().isEmpty()) {
            shown.getChildren().add(new WrappedLabel(texts.get("risk.hazard.unscored"), "muted"));
        }
        return shown;
    }

    private Node score(HazardScore score) {
        var content = score.content();
        var name = new Label(
                content.outlook() == Outlook.ASSESSED
                        ? texts.of(content.stage())
                        : texts.get("risk.score.experienced", texts.of(content.stage())));
        name.getStyleClass().add("subtle");
        var day = new Label(cells.of(content.scoredOn()));
        day.getStyleClass().add("subtle");
        var box = new VBox(name);
        line.riskClass(content.stage(), content.outlook())
                .ifPresent(of -> box.getChildren().add(new RiskBadgeView(of, line.dashed(content.stage()), texts)));
        box.getChildren().add(day);
        box.getStyleClass().add("hazard-score");
        return box;
    }

    private Node actions() {
        var actions = new FlowPane(
                button("risk.score.button", () -> model.score(line)),
                button("risk.measureNew.button", () -> model.writeMeasure(line)),
                button("risk.measureLink.button", () -> model.chooseMeasure(line)));
        actions.getStyleClass().add("risk-actions");
        var asking = model.incidentProperty().get();
        if (asking != null && !line.shownBy(asking)) {
            actions.getChildren().add(button("risk.link.button", () -> model.link(line)));
        }
        if (model.followed()) {
            actions.getChildren().forEach(each -> each.setDisable(true));
            var why = new Label(texts.get("rules.risk.followed"));
            why.getStyleClass().add("subtle");
            actions.getChildren().add(why);
        }
        if (!line.incidents().isEmpty()) {
            actions.getChildren().addAll(button("risk.incident.button", () -> model.openIncident(line)), untie());
        }
        var remove = button("risk.hazardRemove.button", () -> model.remove(line));
        remove.setDisable(line.held());
        actions.getChildren().add(remove);
        if (line.held()) {
            var why = new Label(texts.get("risk.hazard.held", line.taken().size(), line.incidents().size()));
            why.getStyleClass().add("subtle");
            actions.getChildren().add(why);
        }
        return actions;
    }

    /** One of the incidents being taken off, when it was tied by mistake. */
    private Node untie() {
        var menu = new MenuButton(texts.get("risk.untie.menu"));
        menu.getStyleClass().add("flat");
        menu.setDisable(model.followed());
        line.incidents().reversed().forEach(tied -> {
            var item = new MenuItem(texts.get("risk.untie.item", tied.number().toString()));
            item.setOnAction(_ -> model.unlink(line, tied));
            menu.getItems().add(item);
        });
        return menu;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.getStyleClass().add("flat");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
