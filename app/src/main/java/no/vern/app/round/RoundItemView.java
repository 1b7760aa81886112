package no.vern.app.round;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.CellText;
import no.vern.app.ui.Choice;
import no.vern.app.ui.FormField;
import no.vern.app.ui.GrowingTextArea;
import no.vern.app.ui.MessageLabel;
import no.vern.app.ui.Segments;
import no.vern.app.ui.WrappedLabel;
import no.vern.risk.Assessment;
import no.vern.round.RoundItem;
import no.vern.round.Seen;
import no.vern.routine.Words;

/** One item of a round: what to look at, what was seen, and what a finding becomes. */
final class RoundItemView extends VBox {
    private final RoundsViewModel model;
    private final RoundFormViewModel form;
    private final RoundItem item;
    private final Texts texts;
    /** Under one another: what a finding became may be a long line, which wraps. */
    private final VBox actions = new VBox();

    RoundItemView(RoundsViewModel model, RoundFormViewModel form, RoundItem item, Texts texts) {
        this.model = model;
        this.form = form;
        this.item = item;
        this.texts = texts;
        getStyleClass().add("round-item");
        setId("round-item-" + item.code());
        var told = form.told(item.code());
        var name = new WrappedLabel(text(item.name()) + (item.always() ? " " + texts.get("round.always.mark") : ""), "round-name");
        var help = new WrappedLabel(text(item.help()), "muted");
        var note = new GrowingTextArea();
        note.textProperty().bindBidirectional(told.note);
        note.setId("round-note-" + item.code());
        var field = new FormField(texts.get("round.note.label"), note);
        var seen = seen();
        seen.valueProperty().bindBidirectional(told.seen);
        told.seen.subscribe(now -> shownWhen(field, now == Seen.FINDING || !told.note.get().isBlank()));
        told.seen.subscribe(_ -> act());
        form.making().linksProperty().subscribe(_ -> act());
        actions.getStyleClass().add("round-actions");
        getChildren()
                .addAll(name, help, seen, field, new MessageLabel(form.problem(item.code()), "save-message"), actions);
    }

    /** What is gone through every time cannot be "not here". */
    private Segments<Seen> seen() {
        var choices = Choice.of(Seen.class, texts).stream()
                .filter(choice -> !item.always() || choice.value() != Seen.NOT_HERE)
                .toList();
        var seen = new Segments<>(List.copyOf(choices), texts.get("round.unseen.choice"));
        seen.setAccessibleText(text(item.name()));
        return seen;
    }

    private void act() {
        actions.getChildren().clear();
        boolean finding = form.told(item.code()).seen.get() == Seen.FINDING;
        shownWhen(actions, finding);
        if (finding) {
            actions.getChildren().setAll(measure(), hazard());
        }
    }

    private Node measure() {
        var made = form.making().linksProperty().get().measures().get(item.code());
        if (made != null) {
            var link = new Hyperlink(texts.get("round.measure.link", made.name(), made.content().title()));
            link.setWrapText(true);
            link.setOnAction(_ -> model.openMeasure(made.id()));
            return link;
        }
        return button("round.measure.button", () -> form.makeMeasure(item.code()));
    }

    private Node hazard() {
        var links = form.making().linksProperty().get();
        var made = links.hazards().get(item.code());
        if (made != null) {
            var link = new Hyperlink(texts.get("round.hazard.link", made.content().title()));
            link.setWrapText(true);
            link.setOnAction(_ -> model.openAssessment(made.assessment()));
            return link;
        }
        if (links.assessments().isEmpty()) {
            var why = new WrappedLabel(texts.get(form.stored() == null ? "round.hazard.unsaved" : "round.hazard.none"), "muted");
            return why;
        }
        return links.assessments().size() == 1 ? onlyOne(links.assessments().getFirst()) : choice(links.assessments());
    }

    private Node onlyOne(Assessment assessment) {
        var button = button("round.hazard.button", () -> form.makeHazard(item.code(), assessment.id()));
        button.setTooltip(new Tooltip(assessment.content().title()));
        return button;
    }

    /** Which of the unit's assessments it belongs in, somebody has to say. */
    private Node choice(List<Assessment> assessments) {
        var menu = new MenuButton(texts.get("round.hazard.menu"));
        menu.setId("round-hazard-" + item.code());
        menu.setMnemonicParsing(true);
        assessments.forEach(assessment -> {
            var into = new MenuItem(texts.get(
                    "round.hazard.into",
                    assessment.content().title(),
                    texts.of(assessment.content().topic()),
                    new CellText(texts).of(assessment.content().assessedOn())));
            into.setMnemonicParsing(false);
            into.setOnAction(_ -> form.makeHazard(item.code(), assessment.id()));
            menu.getItems().add(into);
        });
        return menu;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.setMnemonicParsing(true);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private String text(Words words) {
        return words.text(texts.language().code());
    }

    private static void shownWhen(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
