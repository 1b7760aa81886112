package no.vern.app.overview;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.shell.Command;
import no.vern.app.shell.Place;
import no.vern.app.shell.Screen;
import no.vern.app.ui.TabStops;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Oversikt: today, development and gaps side by side; three first steps while the workspace is empty. */
public final class OverviewView implements Screen {
    public static final String KEY = "overview";

    private final OverviewViewModel model;
    private final OverviewWays ways;
    private final List<Command> secondary;
    private final Texts texts;
    private final StackPane page = new StackPane();
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final OverviewColumnsView columns;

    /** @param secondary what else can be made of the numbers, e.g. a report */
    public OverviewView(OverviewViewModel model, OverviewWays ways, List<Command> secondary, Texts texts) {
        this.model = model;
        this.ways = ways;
        this.secondary = List.copyOf(secondary);
        this.texts = texts;
        this.columns = new OverviewColumnsView(model, ways, texts);
        page.getStyleClass().add("overview");
        VBox.setVgrow(page, Priority.ALWAYS);
        content.getChildren().addAll(new WaitingDraftsView(model, ways, texts), page);
        scroll.getStylesheets().add(OverviewView.class.getResource("overview.css").toExternalForm());
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        model.overviewProperty().subscribe(this::show);
    }

    private void show(@Nullable Overview overview) {
        if (overview == null) {
            return;
        }
        var hand = scroll.isFocusWithin() ? scroll.getScene().getFocusOwner() : null;
        if (overview.begun()) {
            columns.show(overview);
            // Put in its place once: a node that is put there again loses the focus.
            if (!page.getChildren().contains(columns)) {
                page.getChildren().setAll(columns);
            }
        } else {
            page.getChildren().setAll(new FirstStepsView(overview.units(), ways, texts));
        }
        if (hand == scroll || hand != null && hand.getScene() == null) {
            begin();
        }
    }

    /** On the first line of what is due; where nothing has been read yet, or is read anew, as soon as it is there. */
    @Override
    public void begin() {
        TabStops.first(content).ifPresentOrElse(Node::requestFocus, scroll::requestFocus);
    }

    public static Place place(Texts texts) {
        return new Place(KEY, texts.get("overview.screen.title"), Feather.HOME);
    }

    @Override
    public Place place() {
        return place(texts);
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public Optional<Command> primary() {
        return Optional.of(new Command("overview.new", texts.get("overview.new.button"), ways.quickEntry()));
    }

    @Override
    public List<Command> secondary() {
        return secondary;
    }

    @Override
    public String help() {
        return texts.get("overview.help.text");
    }

    @Override
    public List<Face> faces() {
        return List.of(
                new Face("quick", ways.quickEntry()),
                new Face("due", ways.dueList()),
                new Face("due-undated", ways.undated()),
                new Face("due-bht", ways.bht()),
                new Face("drop", ways.drop()),
                new Face("drops", ways.drops()));
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command("overview.dueList", texts.get("overview.dueList.title"), "Shortcut+D", ways.dueList()),
                new Command("overview.reload", texts.get("overview.reload.command"), "F5", model::load));
    }
}
