package no.vern.app.standing;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.language.Texts;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.Typed;
import no.vern.bht.BhtPlan;
import no.vern.bht.BhtPlanContent;
import no.vern.bht.BhtPlanRepository;
import no.vern.bht.BhtPlanStatus;
import org.jspecify.annotations.Nullable;

/** A plan for BHT's assistance being written. */
final class BhtPlanFormViewModel {
    final ObjectProperty<@Nullable UUID> unit = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
    final ObjectProperty<BhtPlanStatus> status = new SimpleObjectProperty<>(BhtPlanStatus.DRAFT);
    final StringProperty owner = new SimpleStringProperty("");
    final StringProperty document = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> treatedOn = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> reviseOn = new SimpleObjectProperty<>();

    private final BhtPlanRepository plans;
    private final FieldProblems problems;
    private final Saving<BhtPlan> saving;
    private final Consumer<BhtPlan> saved;
    private final Typed typed;
    private @Nullable BhtPlan stored;
    private int version;

    /** @param key which form it is: of that plan, of a new one for that unit, or of the one after that plan */
    BhtPlanFormViewModel(
            Typed.Key key,
            @Nullable BhtPlan stored,
            BhtPlanContent content,
            BhtPlanRepository plans,
            Tasks tasks,
            Texts texts,
            Consumer<BhtPlan> saved) {
        startFrom(stored);
        this.plans = plans;
        this.saved = saved;
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
        take(content);
        typed = new Typed(key.form(), key.record())
                .id("unit", unit)
                .day("from", from)
                .day("to", to)
                .code("status", status, BhtPlanStatus.class)
                .text("owner", owner)
                .text("document", document)
                .day("treatedOn", treatedOn)
                .day("reviseOn", reviseOn)
                .version(() -> version, then -> version = then)
                .begin();
        saving.keeps(typed);
    }

    private void startFrom(@Nullable BhtPlan plan) {
        stored = plan;
        version = plan == null ? 0 : plan.version();
    }

    /** What the next period begins with: as long as this one, right after it, with the same owner. */
    static BhtPlanContent next(BhtPlan plan) {
        var first = plan.to().plusDays(1);
        var last = first.plus(length(plan)).minusDays(1);
        return new BhtPlanContent(
                plan.content().unitId(), first, last, BhtPlanStatus.DRAFT, plan.content().owner(), "", null, null);
    }

    /** Whole months where it is that; a year that begins on a leap day is told by the days before its first and after. */
    private static Period length(BhtPlan plan) {
        var length = Period.between(plan.from(), plan.to().plusDays(1));
        var before = Period.between(plan.from().minusDays(1), plan.to());
        return before.getDays() == 0 ? before : length;
    }

    private void take(BhtPlanContent content) {
        unit.set(content.unitId());
        from.set(content.from());
        to.set(content.to());
        status.set(content.status());
        owner.set(content.owner());
        document.set(content.document());
        treatedOn.set(content.treatedOn());
        reviseOn.set(content.reviseOn());
    }

    private BhtPlanContent content() {
        return new BhtPlanContent(
                unit.get(),
                from.get(),
                to.get(),
                status.get(),
                owner.get(),
                document.get(),
                treatedOn.get(),
                reviseOn.get());
    }

    void save() {
        var content = content();
        var before = stored;
        var startedFrom = version;
        saving.save(
                () -> before == null ? plans.add(content) : plans.update(before.id(), startedFrom, content),
                now -> {
                    startFrom(now);
                    saved.accept(now);
                });
    }

    void takeTheirs() {
        var theirs = saving.conflictProperty().get();
        if (theirs != null) {
            startFrom(theirs);
            take(theirs.content());
            typed.begin();
            saving.reset();
        }
    }

    void saveMine() {
        var theirs = saving.conflictProperty().get();
        if (theirs != null) {
            startFrom(theirs);
            save();
        }
    }

    /** What was typed while it was being saved, for the form that goes on; here there is nothing left to lose. */
    Map<String, String> typedSince() {
        var words = typed.dirty() ? typed.draft() : Map.<String, String>of();
        typed.begin();
        return words;
    }

    @Nullable BhtPlan stored() {
        return stored;
    }

    StringProperty problem(String field) {
        return problems.of(field);
    }

    Saving<BhtPlan> saving() {
        return saving;
    }

    /** What is typed in it. */
    Typed typed() {
        return typed;
    }
}
