package no.vern.app.measure;

import atlantafx.base.theme.Styles;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.vern.app.incident.LinesView;
import no.vern.app.language.Texts;
import no.vern.app.ui.CellText;
import no.vern.app.ui.MessageLabel;
import no.vern.app.ui.WrappedLabel;
import no.vern.exchange.Provenance;
import no.vern.measure.Measure;
import no.vern.measure.MeasureField;
import no.vern.measure.MeasureRow;
import no.vern.measure.MeasureStatus;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One measure to read: challenge, measure, result; what to do with it next, and what stands beside it. */
final class MeasureDetailView extends ScrollPane {
    private final MeasureDetailViewModel model;
    private final Actions actions;
    private final Texts texts;
    private final Clock clock;
    private final CellText cells;
    private final EffectText effects;
    private final VBox above = new VBox();
    private final VBox turning = new VBox();
    private final VBox below = new VBox();
    private final AgainstView against;
    private @Nullable UUID drawn;

    /** What the reader can do besides turning the measure. */
    record Actions(
            Consumer<Measure> edit, Consumer<Measure> next, MeasureWays ways, Consumer<UUID> measure) {}

    MeasureDetailView(MeasureDetailViewModel model, Actions actions, Texts texts, Clock clock) {
        this.model = model;
        this.actions = actions;
        this.texts = texts;
        this.clock = clock;
        cells = new CellText(texts);
        effects = new EffectText(texts);
        against = new AgainstView(model.against(), actions.ways().assessment(), texts);
        getStyleClass().add("measure-detail");
        var page = new VBox(above, turning, below);
        List.of(above, below).forEach(half -> half.getStyleClass().add("detail-half"));
        page.getStyleClass().add("detail-page");
        page.setMinWidth(0);
        setContent(page);
        setFitToWidth(true);
        model.shownProperty().subscribe(this::draw);
        model.turns().askedProperty().subscribe((before, now) -> {
            turning.getChildren().clear();
            drawTurns();
            if (before != null && now == null) {
                requestFocus();
            }
        });
    }

    private void draw() {
        var aside = model.shownProperty().get();
        above.getChildren().clear();
        below.getChildren().clear();
        if (aside == null) {
            turning.getChildren().clear();
            return;
        }
        var row = aside.row();
        if (!row.id().equals(drawn)) {
            drawn = row.id();
            setVvalue(0);
        }
        above.getChildren().add(head(aside));
        aside.remarks().forEach(remark -> above.getChildren().add(remark(remark)));
        drawTurns();
        section("measure.challenge.title", story(row.content().challenge()));
        section("measure.what.title", what(row));
        section("measure.result.title", result(row, aside));
        section("measure.sort.title", facts(row, MeasureField.SOURCE, MeasureField.CONTROL, MeasureField.TYPE,
                MeasureField.LEVEL, MeasureField.AREA, MeasureField.AIM, MeasureField.PURPOSE, MeasureField.AGAINST));
        section("measure.weighing.title", facts(row, MeasureField.CONSULTED_PLANNING, MeasureField.CONSULTED_DOING,
                MeasureField.PRACTICAL, MeasureField.ECONOMIC, MeasureField.FEASIBILITY, MeasureField.OTHERS,
                MeasureField.KNOWLEDGE_BASED, MeasureField.NEED_DRIVEN, MeasureField.SYSTEMATIC, MeasureField.GROUNDS));
        against.show(aside);
        section("measure.hazards.title", List.of(against));
        section("measure.chain.title", chain(aside));
        section("measure.origin.title", aside.origin().map(this::origin).orElse(List.of()));
    }

    /** What is being told stays under the hand when the rest is read anew. */
    private void drawTurns() {
        var aside = model.shownProperty().get();
        var turn = model.turns().askedProperty().get();
        if (aside == null || turn != null && !turning.getChildren().isEmpty() && telling()) {
            return;
        }
        var measure = aside.row().measure();
        if (turn == null || turn.plain()) {
            turning.getChildren().setAll(turns(measure));
        } else {
            var card = new TurnView(model.turns(), turn, measure, texts, clock);
            turning.getChildren().setAll(card);
            card.begin();
        }
    }

    private boolean telling() {
        return turning.getChildren().getFirst() instanceof TurnView;
    }

    private Node head(MeasureAside aside) {
        var row = aside.row();
        var number = new Label(row.measure().name());
        number.getStyleClass().add("detail-number");
        var top = new HBox(number, new MeasureBadges(texts).of(row.measure().status()).node());
        top.getStyleClass().add("detail-top");
        var title = new WrappedLabel(row.content().title());
        title.getStyleClass().add("detail-title");
        var edit = new Button(texts.get("measure.edit.button"), new FontIcon(Feather.EDIT_2));
        edit.setOnAction(_ -> actions.edit().accept(row.measure()));
        var buttons = new FlowPane(edit, remove(aside));
        buttons.getStyleClass().addAll("buttons", "detail-buttons");
        aside.held().stream().limit(1).forEach(why -> buttons.getChildren().add(new WrappedLabel(
                texts.get(why.messageKey(), why.arguments().toArray()), "subtle")));
        buttons.getChildren().add(new MessageLabel(model.removing().messageProperty(), "save-message"));
        var head = new VBox(top, title, new WrappedLabel(row.unitName(), "subtle"), buttons);
        var incident = row.measure().incident();
        if (incident != null) {
            head.getChildren().add(3, link(
                    texts.get("measure.case.link", row.caseNumber()),
                    () -> actions.ways().incident().accept(incident)));
        }
        head.getStyleClass().add("detail-head");
        return head;
    }

    private Button remove(MeasureAside aside) {
        var remove = new Button(texts.get("measure.remove.button"));
        remove.setId("measure-remove");
        remove.getStyleClass().add(Styles.FLAT);
        remove.setDisable(!aside.held().isEmpty());
        remove.setOnAction(_ -> model.remove());
        return remove;
    }

    private Node turns(Measure measure) {
        var pane = new FlowPane();
        pane.getStyleClass().add("buttons");
        for (var turn : Turn.of(measure.status())) {
            var button = new Button(texts.get("measure.turn." + turn.name()));
            button.setId("measure-turn-" + turn.name());
            button.setOnAction(_ -> model.turns().ask(turn));
            if (pane.getChildren().isEmpty()) {
                button.getStyleClass().add(Styles.ACCENT);
            }
            pane.getChildren().add(button);
        }
        if (measure.status() == MeasureStatus.NOT_WORKING || measure.status() == MeasureStatus.WORKS) {
            var next = new Button(texts.get("measure.next.button"));
            next.setId("measure-next");
            next.setOnAction(_ -> actions.next().accept(measure));
            pane.getChildren().add(next);
        }
        pane.getChildren().add(new MessageLabel(model.turns().saving().messageProperty(), "save-message"));
        return pane;
    }

    private List<Node> what(MeasureRow row) {
        return facts(row, MeasureField.RESPONSIBLE, MeasureField.DOER, MeasureField.DUE_ON, MeasureField.HORIZON,
                MeasureField.INTERIM, MeasureField.BLOCKED_BY, MeasureField.COST);
    }

    private List<Node> result(MeasureRow row, MeasureAside aside) {
        var lines = new ArrayList<>(facts(row, MeasureField.CRITERION, MeasureField.EVALUATE_ON, MeasureField.DONE_ON,
                MeasureField.DONE_BY, MeasureField.DESIRED, MeasureField.SUFFICIENT, MeasureField.MORE,
                MeasureField.EVALUATED_ON, MeasureField.EVALUATED_BY, MeasureField.EFFECT, MeasureField.REASON));
        aside.effect().ifPresent(effect -> lines.add(new WrappedLabel(effects.of(effect, row.content().kind().against()))));
        return lines;
    }

    private List<Node> chain(MeasureAside aside) {
        var lines = new ArrayList<Node>();
        aside.earlier().forEach(each -> lines.add(measure("measure.earlier.link", each)));
        aside.later().forEach(each -> lines.add(measure("measure.later.link", each)));
        aside.concerns().forEach(each -> lines.add(new WrappedLabel(each.content().unanswered()
                ? texts.get("measure.concern.open", each.content().matter(), each.content().addressee())
                : texts.get("measure.concern.answered", each.content().matter(), each.content().decision()))));
        return lines;
    }

    /** Which row of which file brought it, and what the row said beside. */
    private List<Node> origin(Provenance from) {
        var lines = new ArrayList<Node>();
        lines.add(new WrappedLabel(texts.get("measure.origin.row", from.file(), from.line())));
        from.extra().forEach((column, text) -> lines.add(LinesView.fact(column, text)));
        return lines;
    }

    private Node measure(String key, Measure measure) {
        return link(
                texts.get(key, measure.name(), measure.content().title()),
                () -> actions.measure().accept(measure.id()));
    }

    private static Node link(String text, Runnable action) {
        var link = new Hyperlink(text);
        link.setWrapText(true);
        link.setOnAction(_ -> action.run());
        return link;
    }

    private static Node remark(String text) {
        var remark = new WrappedLabel(text);
        remark.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        remark.getStyleClass().add("measure-remark");
        return remark;
    }

    private List<Node> facts(MeasureRow row, MeasureField... fields) {
        return Stream.of(fields)
                .filter(field -> !cells.of(field.of(row)).isEmpty() && field.of(row) != Boolean.FALSE
                        || field.of(row) == Boolean.FALSE && answered(field))
                .map(field -> (Node) LinesView.fact(texts.of(field), cells.of(field.of(row))))
                .toList();
    }

    /** Whether "no" is an answer here; of a test that is not ticked nothing is said. */
    private static boolean answered(MeasureField field) {
        return switch (field) {
            case KNOWLEDGE_BASED, NEED_DRIVEN, SYSTEMATIC -> false;
            default -> true;
        };
    }

    private static List<Node> story(String text) {
        return text.isBlank() ? List.of() : List.of(new WrappedLabel(text));
    }

    private void section(String key, List<Node> lines) {
        if (!lines.isEmpty()) {
            var title = new Label(texts.get(key));
            title.getStyleClass().add("section-title");
            var section = new VBox(title);
            section.getChildren().addAll(lines);
            section.getStyleClass().add("detail-section");
            below.getChildren().add(section);
        }
    }
}
