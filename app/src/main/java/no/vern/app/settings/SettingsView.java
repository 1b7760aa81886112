package no.vern.app.settings;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.risk.MatricesView;
import no.vern.app.risk.MatricesViewModel;
import no.vern.app.routine.RoutinesView;
import no.vern.app.routine.RoutinesViewModel;
import no.vern.app.shell.Room;
import no.vern.app.shell.Place;
import no.vern.app.shell.Screen;
import no.vern.app.ui.Arrows;
import no.vern.workspace.AuditRepository;
import org.kordamp.ikonli.feather.Feather;

/** Innstillinger: cards of settings, the routines, and the audit trail. */
public final class SettingsView implements Screen {
    /** What the cards work on. */
    public record Models(
            PreferencesViewModel preferences,
            CalendarViewModel calendar,
            UsersViewModel users,
            BackupViewModel backup,
            KeptViewModel kept,
            BhtCriteriaViewModel bht,
            RoutinesViewModel routines,
            MatricesViewModel matrices,
            AuditRepository trail,
            AuditNames names) {}

    private final Models models;
    private final Texts texts;
    private final ScrollPane cards;
    private final RoutinesView routines;
    private final MatricesView matrices;
    private final AuditView audit;
    private final StackPane node;
    private final ToggleButton ofCards;
    private final ToggleButton ofRoutines;
    private final ToggleButton ofMatrices;
    private final ToggleButton ofAudit;

    public SettingsView(Models models, Room room) {
        this.models = models;
        texts = room.texts();
        routines = new RoutinesView(models.routines(), texts, room.clock());
        matrices = new MatricesView(models.matrices(), texts);
        audit = new AuditView(models.trail(), models.names(), room);
        var left = column(
                new PreferencesView(models.preferences(), texts),
                new CalendarView(models.calendar(), texts),
                new KeptView(models.kept(), texts));
        var right = column(
                new BhtCriteriaView(models.bht(), texts),
                new UsersView(models.users(), texts),
                new BackupView(models.backup(), texts));
        var columns = new FlowPane(left, right);
        columns.getStyleClass().add("settings");
        cards = new ScrollPane(columns);
        cards.setFitToWidth(true);
        node = new StackPane(audit, matrices, routines, cards);
        var group = new ToggleGroup();
        ofCards = toggle("settings.cards.toggle", "left-pill", group);
        ofRoutines = toggle("settings.routines.toggle", "center-pill", group);
        ofMatrices = toggle("settings.matrices.toggle", "center-pill", group);
        ofAudit = toggle("settings.audit.toggle", "right-pill", group);
        ofCards.setOnAction(event -> front(ofCards));
        ofRoutines.setOnAction(event -> front(ofRoutines));
        ofMatrices.setOnAction(event -> front(ofMatrices));
        ofAudit.setOnAction(event -> front(ofAudit));
        front(ofCards);
    }

    private static VBox column(Node... cards) {
        var column = new VBox(cards);
        column.getStyleClass().add("cards");
        return column;
    }

    private ToggleButton toggle(String key, String style, ToggleGroup group) {
        var toggle = new ToggleButton(texts.get(key));
        toggle.getStyleClass().addAll("segment", style);
        toggle.setToggleGroup(group);
        Arrows.take(toggle);
        return toggle;
    }

    private void front(ToggleButton chosen) {
        chosen.setSelected(true);
        cards.setVisible(chosen == ofCards);
        routines.setVisible(chosen == ofRoutines);
        matrices.setVisible(chosen == ofMatrices);
        audit.setVisible(chosen == ofAudit);
        if (chosen == ofAudit) {
            audit.load();
        }
    }

    @Override
    public void shown() {
        models.preferences().load();
        models.calendar().load();
        models.users().load();
        models.kept().load();
        models.bht().load();
        models.routines().load();
        models.matrices().load();
    }

    public static Place place(Texts texts) {
        return new Place("settings", texts.get("settings.screen.title"), Feather.SETTINGS);
    }

    @Override
    public Place place() {
        return place(texts);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Node> filters() {
        return List.of(new HBox(ofCards, ofRoutines, ofMatrices, ofAudit));
    }

    @Override
    public ObservableValue<String> countLine() {
        return audit.visibleProperty()
                .flatMap(seen -> audit.table()
                        .countProperty()
                        .map(count -> seen ? texts.get("settings.audit.count", count) : ""));
    }

    @Override
    public String help() {
        return texts.get("settings.help.text");
    }

    @Override
    public List<Face> faces() {
        return List.of(
                new Face("audit", () -> front(ofAudit)),
                new Face("matrix", () -> front(ofMatrices)),
                new Face("routines", () -> front(ofRoutines)),
                new Face("routine-step", () -> models.routines().edit(models.routines().routine().steps().get(2))),
                new Face("routine-difference", this::showLatestChange));
    }

    private void showLatestChange() {
        front(ofRoutines);
        models.routines().choose("physical-violence");
        var versions = models.routines().versions(models.routines().routine());
        models.routines().compare(versions.get(Math.max(0, versions.size() - 2)), versions.getLast());
    }
}
