package no.vern.app.risk;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import no.vern.app.language.Texts;
import no.vern.risk.RiskClass;
import org.jspecify.annotations.Nullable;

/** A risk class as letter, shape, name and colour; a dashed edge where it does not hold yet. */
final class RiskBadgeView extends Label {
    RiskBadgeView(RiskClass riskClass, boolean dashed, Texts texts) {
        var language = texts.language().code();
        setText(riskClass.letter().text(language) + "  " + riskClass.label().text(language));
        getStyleClass().addAll("risk-badge", tone(riskClass));
        setGraphic(shape(riskClass));
        setMinWidth(Region.USE_PREF_SIZE);
        if (dashed) {
            getStyleClass().add("dashed");
            setAccessibleText(getText() + ". " + texts.get("risk.dashed.text"));
        }
    }

    static String tone(@Nullable RiskClass riskClass) {
        return riskClass == null ? "risk-none" : "risk-" + riskClass.tone().name().toLowerCase(Locale.ROOT);
    }

    static Region shape(RiskClass riskClass) {
        var mark = new Region();
        mark.getStyleClass().addAll("risk-mark", "shape-" + riskClass.shape().name().toLowerCase(Locale.ROOT));
        return mark;
    }
}
