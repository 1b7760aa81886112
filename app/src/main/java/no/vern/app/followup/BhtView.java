package no.vern.app.followup;

import java.time.Clock;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Fold;
import no.vern.app.ui.WrappedLabel;
import no.vern.bht.BhtCase;
import no.vern.incident.IncidentStatus;
import org.jspecify.annotations.Nullable;

/** "Skal meldes til BHT": for whom, by which criterion, and what became of it. */
final class BhtView extends VBox {
    private final BhtViewModel model;
    private final Texts texts;
    private final Clock clock;
    private final Fold pane = new Fold();
    private List<BhtPersonView> views = List.of();

    BhtView(BhtViewModel model, Texts texts, Clock clock) {
        this.model = model;
        this.texts = texts;
        this.clock = clock;
        getStyleClass().add("clarify");
        pane.setId("clarify-bht");
        getChildren().add(pane);
        model.knownProperty().subscribe(this::show);
    }

    /** Leads to the first of whom nobody has said what became of the report. */
    void begin() {
        pane.setExpanded(true);
        for (var at = 0; at < views.size(); at++) {
            if (model.forms().get(at).person().waits()) {
                views.get(at).begin();
                return;
            }
        }
    }

    private void show(@Nullable BhtCase known) {
        setVisible(known != null);
        setManaged(known != null);
        if (known == null) {
            pane.setExpanded(false);
            return;
        }
        var inHand = pane.getContent() != null && pane.getContent().isFocusWithin();
        pane.setText(model.title(known));
        var persons = new VBox(muted("bht.help.text"));
        persons.getStyleClass().add("bht-persons");
        var closed = known.incident().status() == IncidentStatus.CLOSED;
        if (closed) {
            persons.getChildren().add(muted("bht.closed.text"));
        }
        views = model.forms().stream()
                .map(form -> new BhtPersonView(form, model.why(known, form.person()), closed, texts, clock))
                .toList();
        persons.getChildren().addAll(views);
        pane.setContent(persons);
        if (inHand && known.waiting() > 0) {
            begin();
        } else if (inHand) {
            pane.requestFocus();
        }
    }

    private Label muted(String key) {
        var label = new WrappedLabel(texts.get(key), "muted");
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
