package no.vern.app.incident;

import atlantafx.base.theme.Styles;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.WrappedLabel;
import no.vern.incident.IncidentRow;
import no.vern.incident.IncidentStatus;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What an incident is known by, and what can be done with it. */
final class DetailHeadView extends VBox {
    private final Texts texts;

    DetailHeadView(IncidentRow row, IncidentDetailView.Actions actions, Texts texts) {
        this.texts = texts;
        var heading = new IncidentHeading(texts);
        var number = new Label(row.incident().number().toString());
        number.getStyleClass().add("detail-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var status = new IncidentBadges(texts).of(row.incident().status()).node();
        status.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var top = new HBox(number, status, space, closing(actions));
        top.getStyleClass().add("detail-top");
        top.setAlignment(Pos.CENTER_LEFT);
        var title = new WrappedLabel(heading.title(row.content()), "detail-title");
        var facts = new WrappedLabel(heading.facts(row), "muted");
        getChildren().addAll(top, title, facts, buttons(row, actions));
        getStyleClass().add("detail-head");
    }

    private FlowPane buttons(IncidentRow row, IncidentDetailView.Actions actions) {
        var edit = new Button(texts.get("incident.detail.edit"), new FontIcon(Feather.EDIT_2));
        edit.setOnAction(_ -> actions.edit().accept(row));
        edit.setDisable(row.incident().status() == IncidentStatus.CLOSED);
        edit.setTooltip(new Tooltip(edit.isDisabled() ? texts.get("rules.status.closed") : "F2"));
        var status = new MenuButton(texts.get("incident.detail.status"));
        Stream.of(IncidentStatus.values())
                .filter(row.incident().status()::canBecome)
                .map(next -> statusItem(next, row, actions))
                .forEach(status.getItems()::add);
        status.setDisable(status.getItems().isEmpty());
        var buttons = row.incident().followed() ? new FlowPane(edit) : new FlowPane(edit, status);
        buttons.getStyleClass().addAll("buttons", "detail-buttons");
        return buttons;
    }

    private Button closing(IncidentDetailView.Actions actions) {
        var close = new Button("", new FontIcon(Feather.X));
        close.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
        close.setAccessibleText(texts.get("incident.detail.close"));
        close.setTooltip(new Tooltip(texts.get("incident.detail.close") + " (Esc)"));
        close.setOnAction(_ -> actions.close().run());
        return close;
    }

    private MenuItem statusItem(IncidentStatus next, IncidentRow row, IncidentDetailView.Actions actions) {
        var item = new MenuItem(texts.of(next));
        item.setOnAction(_ -> actions.move().accept(row, next));
        return item;
    }
}
