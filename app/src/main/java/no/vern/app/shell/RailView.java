package no.vern.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.WrappedLabel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The screens down the left side: icons with words, or icons alone where the window is narrow. */
final class RailView extends VBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final List<ToggleButton> items = new ArrayList<>();
    private final Label name = new Label();
    private final String organisation;

    RailView(Screens screens, String organisation, Texts texts) {
        this.organisation = organisation;
        getStyleClass().add("rail");
        name.getStyleClass().add("wordmark");
        var under = new WrappedLabel(organisation, "organisation");
        under.managedProperty().bind(under.visibleProperty());
        under.setId("organisation");
        getChildren().addAll(new VBox(name, under));
        var group = new ToggleGroup();
        int number = 1;
        for (var screen : screens.all()) {
            var item = item(screen, number++, texts);
            item.setToggleGroup(group);
            item.setOnAction(event -> item.setSelected(true));
            // Not on the action: the arrow keys select without one.
            item.selectedProperty().subscribe(selected -> {
                if (selected) {
                    screens.open(screen);
                }
            });
            items.add(item);
            getChildren().add(item);
        }
        screens.currentProperty().subscribe(current -> mark(screens, current));
        narrow(false);
    }

    private static ToggleButton item(Screen screen, int number, Texts texts) {
        var item = new ToggleButton(screen.title(), new FontIcon(screen.place().icon()));
        item.getStyleClass().add("rail-item");
        item.setMaxWidth(Double.MAX_VALUE);
        item.setAlignment(Pos.CENTER_LEFT);
        item.setAccessibleText(screen.title());
        item.setTooltip(new Tooltip(texts.get("shell.rail.tooltip", screen.title(), number)));
        return item;
    }

    private void mark(Screens screens, @Nullable Screen current) {
        for (int i = 0; i < items.size(); i++) {
            var inFront = screens.all().get(i) == current;
            items.get(i).setSelected(inFront);
            if (inFront && focused()) {
                items.get(i).requestFocus();
            }
        }
    }

    /** Whether the hand is here: then it follows when another screen comes to the front by a key. */
    private boolean focused() {
        return getScene() != null && items.contains(getScene().getFocusOwner());
    }

    /** Icons alone, or with words. */
    void narrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
        name.setText(narrow ? "V" : "Vern");
        lookup("#organisation").setVisible(!narrow && !organisation.isEmpty());
        items.forEach(item -> {
            item.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            item.setAlignment(narrow ? Pos.CENTER : Pos.CENTER_LEFT);
        });
    }
}
