package no.vern.app.risk;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.CellText;
import no.vern.app.ui.WrappedLabel;
import no.vern.risk.Assessment;
import no.vern.risk.AssessmentState;
import no.vern.risk.Occasion;
import no.vern.risk.RiskTopic;
import no.vern.risk.Scope;
import org.jspecify.annotations.Nullable;

/** The top of an assessment: what it is of, where it stands, why to look again, who took part, and what to do. */
final class AssessmentHeadView extends VBox {
    private final AssessmentViewModel model;
    private final Consumer<Assessment> edit;
    private final Texts texts;
    private final CellText cells;
    private final RiskWords words;
    private final VBox plan = new VBox();

    AssessmentHeadView(AssessmentViewModel model, Consumer<Assessment> edit, Texts texts) {
        this.model = model;
        this.edit = edit;
        this.texts = texts;
        cells = new CellText(texts);
        words = new RiskWords(texts);
        plan.getStyleClass().add("risk-part");
        getStyleClass().add("risk-part");
    }

    void show(AssessmentPage page) {
        var content = page.assessment().content();
        var title = new WrappedLabel(content.title(), "detail-title");
        title.setId("risk-title");
        var top = new FlowPane(words.badge(page.row().state()).node(), new Label(where(page)));
        top.getStyleClass().add("risk-checks");
        getChildren().setAll(top, title);
        words.reasons(page.row()).forEach(reason -> getChildren().add(new WrappedLabel("! " + reason, "risk-remark")));
        page.evidence().ifPresent(known -> getChildren()
                .add(new WrappedLabel(
                        texts.get("risk.evidence.since", known.since(), cells.of(known.assessedOn())), "muted")));
        getChildren().addAll(facts(page), actions(page), AssessmentView.message(model));
        RiskFieldsView.seen(plan, content.topic() == RiskTopic.VIOLENCE);
        showPlan(page);
        getChildren().add(plan);
    }

    private String where(AssessmentPage page) {
        var content = page.assessment().content();
        var mapping = content.mapping();
        return Stream.of(
                        page.row().row().unit(),
                        texts.of(content.topic()),
                        mapping.scope() == Scope.UNIT ? "" : texts.of(mapping.scope()) + ": " + mapping.subject())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Node facts(AssessmentPage page) {
        var content = page.assessment().content();
        var mapping = content.mapping();
        var facts = new VBox();
        facts.getStyleClass().add("risk-facts");
        fact(facts, "assessedOn", cells.of(content.assessedOn()) + " · " + texts.of(content.occasion()));
        fact(facts, "reviseOn", cells.of(content.reviseOn()));
        if (mapping.from() != null || mapping.to() != null) {
            fact(facts, "period", cells.of(mapping.from()) + " – " + cells.of(mapping.to()));
        }
        fact(facts, "methods", names(mapping.methods().stream()));
        fact(facts, "arenas", names(mapping.arenas().stream()));
        var who = content.participants();
        fact(facts, "employer", who.employer());
        fact(facts, "employees", who.employees());
        fact(facts, "unions", who.unions());
        fact(facts, "safetyRepresentative", who.safetyRepresentative());
        fact(facts, "bht", who.bht());
        return facts;
    }

    private String names(Stream<? extends Enum<?>> codes) {
        return codes.sorted().map(texts::of).collect(Collectors.joining(", "));
    }

    private void fact(VBox facts, String name, String value) {
        if (!value.isEmpty()) {
            var label = new Label(texts.get("risk.field." + name));
            label.getStyleClass().addAll("fact-name", "muted");
            var said = new WrappedLabel(value);
            HBox.setHgrow(said, Priority.ALWAYS);
            var row = new HBox(label, said);
            row.getStyleClass().add("fact");
            facts.getChildren().add(row);
        }
    }

    private Node actions(AssessmentPage page) {
        var actions = new FlowPane();
        actions.getStyleClass().add("risk-actions");
        var state = page.row().state();
        actions.getChildren().add(button("risk.edit.button", () -> edit.accept(page.assessment())));
        if (state == AssessmentState.DRAFT) {
            var finish = button("risk.finish.button", () -> model.finish(true));
            finish.getStyleClass().add(Styles.ACCENT);
            actions.getChildren().addFirst(finish);
        } else if (state != AssessmentState.REPLACED) {
            var next = button("risk.next.button", () -> model.next(occasion(page)));
            next.setDisable(page.followed());
            actions.getChildren().add(next);
            if (page.followed()) {
                actions.getChildren().add(new WrappedLabel(texts.get("rules.risk.followed"), "muted"));
            }
            actions.getChildren().add(button("risk.reopen.button", () -> model.finish(false)));
        }
        return actions;
    }

    private static Occasion occasion(AssessmentPage page) {
        return page.row().many() || page.row().askedAgain() > 0 ? Occasion.INCIDENT : Occasion.YEARLY;
    }

    private void showPlan(AssessmentPage page) {
        var line = page.plan()
                .map(known -> known.content().nextDrill() == null
                        ? texts.get(
                                "risk.plan.line",
                                known.content().document(),
                                cells.of(known.content().adoptedOn()))
                        : texts.get(
                                "risk.plan.drill",
                                known.content().document(),
                                cells.of(known.content().adoptedOn()),
                                cells.of(known.content().nextDrill())))
                .orElse(texts.get("risk.plan.none"));
        var change = button("risk.plan.button", model::writePlan);
        plan.getChildren()
                .setAll(
                        AssessmentView.heading(texts.get("risk.plan.heading")),
                        new WrappedLabel(line, page.plan().isEmpty() ? "risk-remark" : "muted"),
                        new HBox(change));
    }

    /** The form of the plan in its place; null for none. */
    void put(@Nullable Node form) {
        if (form != null) {
            plan.getChildren().add(form);
        }
    }

    private Button button(String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.setId(key.replace(".", "-"));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
