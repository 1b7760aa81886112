package no.vern.app.followup;

import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.ConflictBar;
import no.vern.app.ui.MessageLabel;

/** Under a code that is stored as it is chosen: why it was not, and whose to keep when somebody else was first. */
final class ProposalView extends VBox {
    ProposalView(FieldChoice<?> choice, Texts texts) {
        getStyleClass().add("clarify");
        getChildren()
                .addAll(
                        new MessageLabel(choice.proposedProperty(), "proposal"),
                        new ConflictBar(choice.saving(), choice::takeTheirs, choice::saveMine, texts));
        visibleProperty().bind(choice.saving().messageProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
