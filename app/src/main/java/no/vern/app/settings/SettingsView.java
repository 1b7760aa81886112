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
import no.vern.app.shell.Room;
import no.vern.app.shell.Screen;
import no.vern.workspace.AuditRepository;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Innstillinger: cards of settings, and the audit trail. */
public final class SettingsView implements Screen {
    /** What the cards work on. */
    public record Models(
            PreferencesViewModel preferences,
            UsersViewModel users,
            BackupViewModel backup,
            KeptViewModel kept,
            AuditRepository trail,
            AuditNames names) {}

    private final Models models;
    private final Texts texts;
    private final ScrollPane cards;
    private final AuditView audit;
    private final StackPane node;
    private final ToggleButton ofCards;
    private final ToggleButton ofAudit;

    public SettingsView(Models models, Room room) {
        this.models = models;
        texts = room.texts();
        audit = new AuditView(models.trail(), models.names(), room);
        var left = column(new PreferencesView(models.preferences(), texts), new KeptView(models.kept(), texts));
        var right = column(new UsersView(models.users(), texts), new BackupView(models.backup(), texts));
        var columns = new FlowPane(left, right);
        columns.getStyleClass().add("settings");
        cards = new ScrollPane(columns);
        cards.setFitToWidth(true);
        node = new StackPane(audit, cards);
        var group = new ToggleGroup();
        ofCards = toggle("settings.cards.toggle", "left-pill", group);
        ofAudit = toggle("settings.audit.toggle", "right-pill", group);
        ofCards.setOnAction(event -> front(false));
        ofAudit.setOnAction(event -> front(true));
        front(false);
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
        return toggle;
    }

    private void front(boolean trail) {
        (trail ? ofAudit : ofCards).setSelected(true);
        cards.setVisible(!trail);
        audit.setVisible(trail);
        if (trail) {
            audit.load();
        }
    }

    @Override
    public void shown() {
        models.preferences().load();
        models.users().load();
        models.kept().load();
    }

    @Override
    public String key() {
        return "settings";
    }

    @Override
    public String title() {
        return texts.get("settings.screen.title");
    }

    @Override
    public Ikon icon() {
        return Feather.SETTINGS;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Node> filters() {
        return List.of(new HBox(ofCards, ofAudit));
    }

    @Override
    public ObservableValue<String> countLine() {
        return audit.visibleProperty()
                .flatMap(seen -> audit.table()
                        .countProperty()
                        .map(count -> seen ? texts.get("settings.audit.count", count) : ""));
    }

    @Override
    public List<Face> faces() {
        return List.of(new Face("audit", () -> front(true)));
    }
}
