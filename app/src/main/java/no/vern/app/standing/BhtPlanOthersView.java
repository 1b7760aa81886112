package no.vern.app.standing;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.CellText;
import no.vern.app.ui.FormGroup;
import no.vern.bht.BhtPlan;
import no.vern.organisation.Unit;

/** What one can do with a plan for BHT that is stored, and the other plans that touch the unit chosen, each opening. */
final class BhtPlanOthersView extends VBox {
    private final StandingViewModel model;
    private final BhtPlanFormViewModel form;
    private final Consumer<Runnable> leave;
    private final Texts texts;
    private final CellText cells;

    /** @param leave goes on unless the user would rather keep what is typed */
    BhtPlanOthersView(StandingViewModel model, BhtPlanFormViewModel form, Consumer<Runnable> leave, Texts texts) {
        this.model = model;
        this.form = form;
        this.leave = leave;
        this.texts = texts;
        cells = new CellText(texts);
        getStyleClass().add("form-group");
        form.unit.subscribe(_ -> draw());
    }

    private void draw() {
        getChildren().clear();
        var stored = form.stored();
        if (stored != null) {
            getChildren().add(button("standing.next.button", model::beginNext));
            if (!stored.agreed()) {
                var remove = button("standing.remove.button", model::remove);
                remove.getStyleClass().add("flat");
                remove.setId("standing-remove");
                getChildren().add(remove);
            }
        }
        var others = model.bookProperty().get().plansAround(form.unit.get()).stream()
                .filter(plan -> stored == null || !plan.id().equals(stored.id()))
                .map(this::link)
                .toArray(Node[]::new);
        if (others.length > 0) {
            getChildren().add(FormGroup.of(texts.get("standing.others.heading"), others));
        }
    }

    /** @param action gets the plan as it is stored by then */
    private Button button(String key, Consumer<BhtPlan> action) {
        var button = new Button(texts.get(key));
        button.setOnAction(_ -> leave.accept(() -> Optional.ofNullable(form.stored()).ifPresent(action)));
        return button;
    }

    private Node link(BhtPlan plan) {
        var link = new Hyperlink(texts.get(
                "standing.other.link",
                cells.of(plan.from()),
                cells.of(plan.to()),
                texts.of(plan.content().status()),
                whose(plan)));
        link.setWrapText(true);
        link.setOnAction(_ -> leave.accept(() -> model.open(plan)));
        return link;
    }

    private String whose(BhtPlan plan) {
        var unit = plan.content().unitId();
        return unit == null
                ? texts.get("standing.everywhere.name")
                : model.bookProperty().get().units().byId(unit).map(Unit::name).orElse("");
    }
}
