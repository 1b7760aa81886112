package no.vern.app.risk;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.MessageLabel;
import no.vern.app.ui.SaveBar;

/** From when the matrix that is being written holds, what is in the way, and the way to give it up. */
final class MatrixForceView extends VBox {
    MatrixForceView(MatricesViewModel model, Texts texts) {
        getStyleClass().add("risk-card");
        var force = model.force();
        var fields = new RiskFieldsView(texts, model.clock(), force.saving(), force::problem);
        var from = fields.day("validFrom", force.validFrom);
        var obstacles = new MessageLabel(
                model.shownProperty().map(now -> String.join("\n", force.obstacles(now))), "risk-remark");
        var discard = new Button(texts.get("matrix.discard.button"));
        discard.setOnAction(_ -> model.discard());
        discard.getStyleClass().add(Styles.FLAT);
        getChildren()
                .addAll(
                        from,
                        obstacles,
                        new MessageLabel(model.troubleProperty(), "save-message"),
                        new SaveBar(
                                force.saving(),
                                texts.get("matrix.force.button"),
                                model::putIntoForce,
                                model::lookAtInForce,
                                () -> {},
                                texts),
                        discard);
    }
}
