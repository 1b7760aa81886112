package no.vern.app.followup;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import no.vern.app.language.Texts;
import no.vern.app.ui.Reveal;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The documents of a case: whom one can be written for, and where it goes is asked then. */
final class DocumentsView extends MenuButton {
    DocumentsView(TimelineViewModel model, CaseTexts writing, Texts texts) {
        super(texts.get("followup.documents.button"), new FontIcon(Feather.PRINTER));
        setId("case-documents");
        setTooltip(new Tooltip(texts.get("followup.documents.help") + " (Ctrl+P)"));
        setAccessibleHelp(texts.get("followup.documents.help"));
        setMinWidth(USE_PREF_SIZE);
        setOnShown(_ -> chooseFirst());
        model.shownProperty().subscribe(shown -> show(shown, writing));
    }

    private void show(@Nullable FollowedCase shown, CaseTexts writing) {
        getItems().clear();
        if (shown != null) {
            for (var offer : writing.documents(shown.plan())) {
                var item = new MenuItem(offer.name());
                item.setMnemonicParsing(false);
                item.setOnAction(_ -> offer.write().run());
                getItems().add(item);
            }
        }
    }

    /** Enter writes the first one, and the arrows go on from there. */
    private void chooseFirst() {
        getItems().stream().findFirst().map(MenuItem::getStyleableNode).ifPresent(Node::requestFocus);
    }

    /**
     * Opens the list of them.
     *
     * @param after what happens once the list has gone: the hand is to go back to where it came from
     */
    void offer(Runnable after) {
        requestFocus();
        // The list opens where the button is, and that may be far above the step in hand.
        Reveal.inScroll(this);
        setOnHidden(_ -> {
            setOnHidden(null);
            if (isFocused()) {
                after.run();
            }
        });
        show();
    }
}
