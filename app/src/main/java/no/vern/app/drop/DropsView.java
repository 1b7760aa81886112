package no.vern.app.drop;

import atlantafx.base.theme.Styles;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.vern.app.drop.DropsViewModel.Shown;
import no.vern.app.language.Texts;
import no.vern.app.ui.CellText;
import no.vern.app.ui.MessageLabel;
import no.vern.app.ui.WrappedLabel;
import no.vern.drop.Drop;
import no.vern.drop.DropTrend;

/** The card with what small strains come to: a line a unit, and under them the last ones, to report or take away. */
public final class DropsView extends VBox {
    /** Where one can go from here. */
    public record Ways(Runnable entry, Consumer<Drop> turn, Consumer<UUID> incident) {}

    private final DropsViewModel model;
    private final Ways ways;
    private final Texts texts;
    private final DropWords words;
    private final VBox content = new VBox();
    private final Button entry;

    public DropsView(DropsViewModel model, Ways ways, Texts texts) {
        this.model = model;
        this.ways = ways;
        this.texts = texts;
        words = new DropWords(texts);
        getStyleClass().addAll("overlay-card", "drops");
        getStylesheets().add(DropsView.class.getResource("drop.css").toExternalForm());
        var title = new Label(texts.get("drop.trend.title"));
        title.getStyleClass().add("heading");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        entry = new Button(texts.get("drop.entry.command"));
        entry.setOnAction(_ -> ways.entry().run());
        var head = new HBox(title, entry);
        head.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("drops-content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("drops-scroll");
        getChildren().addAll(head, new MessageLabel(model.problemProperty(), "save-message"), scroll);
        model.shownProperty().subscribe(shown -> {
            if (shown != null) {
                show(shown);
            }
        });
        model.load();
    }

    @Override
    public void requestFocus() {
        entry.requestFocus();
    }

    private void show(Shown shown) {
        content.getChildren().clear();
        if (shown.newest().isEmpty()) {
            content.getChildren().add(new WrappedLabel(texts.get("drop.none.text"), "muted"));
            return;
        }
        var all = shown.trend().lines().getLast();
        content.getChildren()
                .addAll(
                        new WrappedLabel(words.change(all.change())),
                        table(shown.trend()),
                        new WrappedLabel(texts.get("drop.hidden.text"), "subtle"));
        var newest = new Label(texts.get("drop.newest.heading"));
        newest.getStyleClass().add("heading");
        content.getChildren().add(newest);
        shown.newest().forEach(drop -> content.getChildren().add(line(drop, shown)));
    }

    private GridPane table(DropTrend trend) {
        var table = new GridPane();
        table.getStyleClass().add("drops-table");
        var most = trend.lines().stream()
                .filter(line -> line.kind() != DropTrend.Kind.ALL)
                .flatMap(line -> line.counts().stream())
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .max()
                .orElse(0);
        var span = new Label(trend.quarters().getFirst() + " – " + trend.quarters().getLast());
        span.getStyleClass().add("subtle");
        table.add(span, 2, 0);
        int row = 1;
        for (var line : trend.lines()) {
            boolean all = line.kind() == DropTrend.Kind.ALL;
            var name = new WrappedLabel(words.name(line));
            if (all) {
                name.getStyleClass().add("drops-all");
            }
            GridPane.setHgrow(name, Priority.ALWAYS);
            var sum = new Label(words.count(line.sum()));
            sum.getStyleClass().add("drops-sum");
            var bars = all ? new Region() : new BarsView(line.counts(), most);
            bars.setAccessibleText(spoken(line));
            table.addRow(row++, name, sum, bars, new WrappedLabel(texts.get("drop.short." + line.change().name()), "subtle"));
        }
        return table;
    }

    private String spoken(DropTrend.Line line) {
        var counts = line.counts().stream().map(words::count).toList();
        return words.name(line) + ". " + String.join(", ", counts) + ". " + words.change(line.change());
    }

    private Node line(Drop drop, Shown shown) {
        var facts = new WrappedLabel(
                new CellText(texts).of(drop.day()) + " · " + shown.units().getOrDefault(drop.unitId(), ""), "subtle");
        var what = new WrappedLabel(texts.of(drop.kind()) + " · " + texts.get("drop.strain." + drop.strain()));
        var says = new VBox(what, facts);
        HBox.setHgrow(says, Priority.ALWAYS);
        var line = new HBox(says);
        if (drop.incidentId() == null) {
            line.getChildren()
                    .addAll(
                            button("drop.turn.button", () -> ways.turn().accept(drop)),
                            button("drop.remove.button", () -> model.remove(drop)));
        } else {
            line.getChildren().add(button("drop.open.button", () -> ways.incident().accept(drop.incidentId())));
        }
        line.getStyleClass().add("role-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.getStyleClass().add(Styles.FLAT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
