package no.vern.app.risk;

import java.time.LocalDate;
import java.util.Optional;
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
public final class PlanFormViewModel implements RiskWriting {
    final StringProperty document = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> adoptedOn = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> nextDrill = new SimpleObjectProperty<>();

    private final HandlingPlanRepository plans;
    private final UUID unit;
    private final FieldProblems problems;
    private final Saving<HandlingPlan> saving;
    private final Typed typed;
    private int version;

    /** @param plan what the unit has now */
    public PlanFormViewModel(
            HandlingPlanRepository plans, UUID unit, Optional<HandlingPlan> plan, Tasks tasks, Texts texts) {
        this.plans = plans;
        this.unit = unit;
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
        plan.ifPresent(this::take);
        typed = new Typed("risk.plan", unit)
                .text("document", document)
                .day("adoptedOn", adoptedOn)
                .day("nextDrill", nextDrill)
                .version(() -> version, then -> version = then)
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
        saving.save(() -> plans.save(version, content), stored -> {
            version = stored.version();
            after.run();
        });
    }

    /** Shows what somebody else saved meanwhile. */
    public void takeTheirs() {
        var theirs = saving.conflictProperty().get();
        if (theirs != null) {
            take(theirs);
            typed.begin();
            saving.reset();
        }
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
