package no.vern.app.training;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Em;
import no.vern.app.ui.WrappedLabel;
import no.vern.training.Coverage;
import no.vern.training.TrainingKind;

/** One unit beside the list: what everybody there has to have, how far it has come, and a way to register each. */
final class CoverageUnitView extends VBox {
    private static final double BADGE_WIDTH = Em.px(5.5);

    private final TrainingViewModel model;
    private final Coverage.Line line;
    private final Texts texts;
    private final TrainingWords words;

    CoverageUnitView(TrainingViewModel model, Coverage.Line line, Texts texts) {
        this.model = model;
        this.line = line;
        this.texts = texts;
        words = new TrainingWords(texts);
        getStyleClass().add("detail-form");
        var title = new Label(line.unit().name());
        title.getStyleClass().add("detail-title");
        getChildren().addAll(title, new WrappedLabel(texts.get("training.unit.lead"), "muted"));
        TrainingKind.ofEverybody().forEach(kind -> getChildren().add(kindLine(kind)));
        var register = new Button(texts.get("training.unitRegister.button"));
        register.setOnAction(_ -> model.showRegister(line.unit().id()));
        var close = new Button(texts.get("dialog.close.button"));
        close.getStyleClass().add(Styles.FLAT);
        close.setOnAction(_ -> model.close());
        var bar = new FlowPane(register, close);
        bar.getStyleClass().add("save-bar");
        getChildren().add(bar);
    }

    private Node kindLine(TrainingKind kind) {
        var reach = line.of(kind);
        var today = model.bookProperty().get().today();
        var name = new WrappedLabel(texts.of(kind));
        var facts = new WrappedLabel(
                String.join(" · ", List.of(words.reach(reach), words.days(reach, today)).stream()
                        .filter(part -> !part.isEmpty())
                        .toList()),
                "muted");
        var says = new VBox(name, facts);
        HBox.setHgrow(says, Priority.ALWAYS);
        var add = new Button(texts.get("training.register.button"));
        add.getStyleClass().add(Styles.FLAT);
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setAccessibleText(texts.get("training.register.button") + ": " + texts.of(kind));
        add.setOnAction(_ -> model.begin(line.unit().id(), kind, List.of()));
        var badge = words.badge(reach, today).node();
        badge.setMinWidth(Region.USE_PREF_SIZE);
        var mark = new HBox(badge);
        mark.setMinWidth(BADGE_WIDTH);
        var row = new HBox(mark, says, add);
        row.getStyleClass().add("role-line");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
