package no.vern.app.routine;

import java.util.Arrays;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.CodeBox;
import no.vern.routine.Party;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whom a step is for: each a button that takes it away, and a list to add from. */
final class PartiesView extends VBox {
    private final ObservableList<Party> parties;
    private final Texts texts;
    private final FlowPane chosen = new FlowPane();
    private final CodeBox<Party> add;

    PartiesView(ObservableList<Party> parties, Texts texts) {
        this.parties = parties;
        this.texts = texts;
        getStyleClass().add("parties");
        chosen.getStyleClass().add("parties-chosen");
        add = new CodeBox<>(others(), texts);
        add.valueProperty().subscribe(party -> {
            if (party != null && !parties.contains(party)) {
                parties.add(party);
            }
        });
        accessibleTextProperty().subscribe(add::setAccessibleText);
        parties.addListener((ListChangeListener<Party>) change -> fill());
        fill();
        getChildren().addAll(chosen, add);
    }

    private void fill() {
        chosen.getChildren().setAll(parties.stream().map(this::button).toList());
        chosen.setVisible(!parties.isEmpty());
        chosen.setManaged(!parties.isEmpty());
        add.valueProperty().set(null);
    }

    private Button button(Party party) {
        var button = new Button(texts.of(party), new FontIcon(Feather.X));
        button.getStyleClass().add("party");
        button.setAccessibleText(texts.get("routine.recipientRemove.button", texts.of(party)));
        button.setOnAction(event -> parties.remove(party));
        return button;
    }

    private List<Choice<Party>> others() {
        return Arrays.stream(Party.values())
                .filter(party -> party != Party.UNSTATED)
                .map(party -> Choice.of(party, texts.of(party)))
                .toList();
    }
}
