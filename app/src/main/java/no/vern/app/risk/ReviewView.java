package no.vern.app.risk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import no.vern.app.incident.CasePartView;
import no.vern.app.language.Texts;
import no.vern.app.ui.CellText;
import no.vern.app.ui.WrappedLabel;
import no.vern.incident.Incident;

/** The way from a case to the risk assessment of its unit, and the hazards that it is tied to. */
public final class ReviewView extends VBox implements CasePartView {
    private final ReviewViewModel model;
    private final Texts texts;
    private final RiskWords words;
    private final CellText cells;

    public ReviewView(ReviewViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        words = new RiskWords(texts);
        cells = new CellText(texts);
        getStyleClass().add("risk-part");
        getStylesheets().add(ReviewView.class.getResource("risk.css").toExternalForm());
        model.shownProperty().subscribe(this::draw);
        draw();
    }

    private void draw() {
        getChildren().clear();
        var review = model.shownProperty().get();
        RiskFieldsView.seen(
                this, review != null
                        && !(review.hazards().isEmpty() && review.assessments().isEmpty() && !review.asksForDrill()));
        if (review == null) {
            return;
        }
        getChildren().add(AssessmentView.heading(texts.get("risk.review.heading")));
        review.hazards().forEach(hazard -> getChildren()
                .add(link(texts.get("risk.review.hazard", hazard.content().title()), hazard.assessment())));
        review.assessments().forEach(row -> getChildren()
                .add(link(
                        texts.get(
                                "risk.review.again",
                                row.assessment().content().title(),
                                words.badge(row.state()).word()),
                        row.assessment().id())));
        if (review.asksForDrill()) {
            getChildren().add(drill(review.drilled()));
        }
    }

    /** When those who were exposed last practised. */
    private Node drill(Optional<LocalDate> last) {
        return new WrappedLabel(
                last.map(day -> texts.get("risk.review.drilled", cells.of(day)))
                        .orElse(texts.get("risk.review.notDrilled")),
                "muted");
    }

    private Node link(String text, UUID assessment) {
        var link = new Hyperlink(text);
        link.setWrapText(true);
        link.setOnAction(_ -> model.open(assessment));
        return link;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Incident incident) {
        model.show(incident);
    }
}
