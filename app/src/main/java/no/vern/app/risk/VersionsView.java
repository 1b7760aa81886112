package no.vern.app.risk;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.CellText;
import no.vern.app.ui.WrappedLabel;
import no.vern.risk.Assessment;

/** The versions of an assessment, newest first; the others can be opened. */
final class VersionsView extends VBox {
    private final AssessmentViewModel model;
    private final Texts texts;
    private final CellText cells;

    VersionsView(AssessmentViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        cells = new CellText(texts);
        getStyleClass().add("risk-part");
    }

    void show(AssessmentPage page) {
        RiskFieldsView.seen(this, page.versions().size() > 1);
        getChildren().setAll(AssessmentView.heading(texts.get("risk.versions.heading")));
        for (var version : page.versions()) {
            var name = name(version);
            if (version.id().equals(page.assessment().id())) {
                getChildren().add(new WrappedLabel(texts.get("risk.versions.this", name)));
            } else {
                var link = new Hyperlink(name);
                link.setOnAction(_ -> model.show(version.id()));
                getChildren().add(link);
            }
        }
    }

    private String name(Assessment version) {
        var content = version.content();
        return cells.of(content.assessedOn()) + " · " + texts.of(content.occasion());
    }
}
