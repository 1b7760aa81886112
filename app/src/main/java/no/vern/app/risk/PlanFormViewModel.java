package no.vern.app.risk;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.language.Texts;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.Typed;
import no.vern.risk.HandlingPlan;
import no.vern.risk.HandlingPlanContent;
import no.vern.risk.HandlingPlanRepository;
import org.jspecify.annotations.Nullable;

/** A unit's handling plan being written. */
final class PlanFormViewModel implements RiskWriting {
    final StringProperty document = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> adoptedOn = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> nextDrill = new SimpleObjectProperty<>();

    private final HandlingPlanRepository plans;
    private final UUID unit;
    private final FieldProblems problems;
    private final Saving<HandlingPlan> saving;
    private final Typed typed;
    private int version;

    PlanFormViewModel(HandlingPlanRepository plans, AssessmentPage page, Tasks tasks, Texts texts) {
        this.plans = plans;
        unit = Objects.requireNonNull(page.assessment().content().unitId());
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
        page.plan().ifPresent(this::take);
        typed = new Typed("risk.plan", unit)
                .text("document", document)
                .day("adoptedOn", adoptedOn)
                .day("nextDrill", nextDrill)
                .version(() -> version)
                .begin();
        saving.keeps(typed);
    }

    private void take(HandlingPlan plan) {
        version = plan.version();
        document.set(plan.content().document());
        adoptedOn.set(plan.content().adoptedOn());
        nextDrill.set(plan.content().nextDrill());
    }

    @Override
    public void save(Runnable after) {
        var content = new HandlingPlanContent(unit, document.get(), adoptedOn.get(), nextDrill.get());
        saving.save(() -> plans.save(version, content), _ -> after.run());
    }

    @Override
    public void goOn() {
        var theirs = saving.conflictProperty().get();
        if (theirs != null) {
            version = theirs.version();
        }
    }

    StringProperty problem(String field) {
        return problems.of(field);
    }

    @Override
    public Saving<HandlingPlan> saving() {
        return saving;
    }

    @Override
    public Typed typed() {
        return typed;
    }
}
