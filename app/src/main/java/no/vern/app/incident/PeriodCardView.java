package no.vern.app.incident;

import atlantafx.base.theme.Styles;
import java.time.Clock;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.DayField;
import no.vern.app.ui.FormField;
import no.vern.app.ui.FormGroup;

/** A card in which a period is given by its first and last day; either may be left open. */
final class PeriodCardView extends VBox {
    private final DayField from;
    private final DayField to;
    private Consumer<Period> chosen = _ -> {};

    PeriodCardView(Texts texts, Clock clock) {
        from = new DayField(texts, clock);
        to = new DayField(texts, clock);
        getStyleClass().addAll("overlay-card", "small-card");
        var title = new Label(texts.get("incidents.period.choose"));
        title.getStyleClass().add("heading");
        var show = new Button(texts.get("incidents.period.show"));
        show.getStyleClass().add(Styles.ACCENT);
        show.setDefaultButton(true);
        show.disableProperty().bind(from.unreadableProperty().or(to.unreadableProperty()));
        show.setOnAction(_ -> choose());
        getChildren()
                .addAll(
                        title,
                        FormGroup.row(
                                new FormField(texts.get("incidents.period.from"), from),
                                new FormField(texts.get("incidents.period.to"), to)),
                        show);
    }

    /** The card, ready to be filled in anew. */
    PeriodCardView with(Consumer<Period> action) {
        chosen = action;
        from.valueProperty().set(null);
        to.valueProperty().set(null);
        return this;
    }

    @Override
    public void requestFocus() {
        from.requestFocus();
    }

    private void choose() {
        var first = from.valueProperty().get();
        var last = to.valueProperty().get();
        chosen.accept(
                first != null && last != null && last.isBefore(first)
                        ? Period.between(last, first)
                        : Period.between(first, last));
    }
}
