package no.vern.app.standing;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import no.vern.app.risk.PlanFormView;
import no.vern.app.shell.Room;
import no.vern.app.ui.SaveBar;
import no.vern.app.ui.WrappedLabel;

/** A unit's handling plan beside the list. */
final class HandlingFormView extends VBox {
    private final PlanFormView fields;

    /** @param leave goes on unless the user would rather keep what is typed */
    HandlingFormView(StandingViewModel model, PlanForm.Handling open, Consumer<Runnable> leave, Room room) {
        var texts = room.texts();
        var form = open.form();
        fields = new PlanFormView(form, texts, room.clock());
        getStyleClass().add("detail-form");
        getStylesheets().add(PlanFormView.class.getResource("risk.css").toExternalForm());
        var title = new Label(open.unit().name());
        title.getStyleClass().add("detail-title");
        Runnable save = () -> form.save(model::saved);
        var bar = new SaveBar(
                        form.saving(),
                        texts.get("standing.save.button"),
                        save,
                        () -> leave.accept(model::close),
                        form::takeTheirs,
                        texts)
                .orMine(
                        form.saving(),
                        () -> {
                            form.goOn();
                            save.run();
                        },
                        texts);
        getChildren().addAll(title, new WrappedLabel(texts.get("risk.plan.heading"), "muted"), fields, bar);
    }

    @Override
    public void requestFocus() {
        fields.begin();
    }
}
