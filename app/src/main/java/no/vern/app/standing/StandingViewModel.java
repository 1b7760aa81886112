package no.vern.app.standing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import no.vern.app.language.Texts;
import no.vern.app.risk.PlanFormViewModel;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.Latest;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.Typed;
import no.vern.bht.BhtPlan;
import no.vern.bht.BhtPlanContent;
import no.vern.bht.BhtPlanRepository;
import no.vern.calendar.Norway;
import no.vern.organisation.Unit;
import no.vern.risk.HandlingPlanRepository;
import no.vern.standing.Duty;
import no.vern.standing.UnitStanding;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;

/** The units with what each has, narrowed as one asks, and the plan that stands open beside them. */
public final class StandingViewModel {
    private final Vault register;
    private final HandlingPlanRepository plans;
    private final BhtPlanRepository bht;
    private final StandingWays ways;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final StatusLine status;
    private final Clock clock;
    private final Latest latest = new Latest();
    private final ReadOnlyObjectWrapper<StandingBook> book = new ReadOnlyObjectWrapper<>(StandingBook.EMPTY);
    private final ObjectProperty<StandingQuery> query = new SimpleObjectProperty<>(StandingQuery.ALL);
    private final ReadOnlyObjectWrapper<@Nullable PlanForm> form = new ReadOnlyObjectWrapper<>();

    public StandingViewModel(
            Vault register,
            StandingWays ways,
            Tasks tasks,
            Dialogs dialogs,
            Texts texts,
            StatusLine status,
            Clock clock) {
        this.register = register;
        this.ways = ways;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.status = status;
        this.clock = clock;
        plans = new HandlingPlanRepository(register);
        bht = new BhtPlanRepository(register);
    }

    /** Reads it anew. */
    public void load() {
        latest.replace(tasks.run(() -> StandingBook.read(register, Norway.today(clock))))
                .onSuccess(book::set)
                .start();
    }

    /** Those that fit what is asked for. */
    List<UnitStanding> shown() {
        return query.get().of(book.get().standings().lines(), book.get().units());
    }

    /** Opens what one would look at for the duty: what there is, or a beginning of it. */
    void open(UnitStanding line, Duty duty) {
        var unit = line.unit().id();
        var record = line.of(duty).record();
        switch (duty) {
            case ASSESSMENT -> {
                if (record == null) {
                    ways.newAssessment().accept(unit);
                } else {
                    ways.assessment().accept(record);
                }
            }
            case ROUND -> ways.rounds().accept(unit);
            case DRILL -> ways.drills().accept(unit);
            case HANDLING_PLAN -> openHandling(line.unit());
            case BHT_PLAN -> {
                if (line.cover().plan() == null) {
                    begin(unit);
                } else {
                    open(line.cover().plan());
                }
            }
        }
    }

    private void openHandling(Unit unit) {
        tasks.run(() -> plans.of(unit.id()))
                .onSuccess(plan -> form.set(
                        new PlanForm.Handling(unit, new PlanFormViewModel(plans, unit.id(), plan, tasks, texts))))
                .start();
    }

    /** Begins a plan for BHT, for that unit or, without one, for the whole organisation. */
    void begin(@Nullable UUID unit) {
        write(new Typed.Key("bhtPlan.new", unit), null, BhtPlanContent.draft(unit, book.get().today(), null));
    }

    void open(BhtPlan plan) {
        write(new Typed.Key("bhtPlan", plan.id()), plan, plan.content());
    }

    /** Begins the plan of the period after. */
    void beginNext(BhtPlan plan) {
        write(new Typed.Key("bhtPlan.next", plan.id()), null, BhtPlanFormViewModel.next(plan));
    }

    private void write(Typed.Key key, @Nullable BhtPlan plan, BhtPlanContent content) {
        form.set(new PlanForm.Bht(new BhtPlanFormViewModel(key, plan, content, bht, tasks, texts, this::saved)));
    }

    /** A plan that was new goes on as the form of that plan, with what was typed while it was being saved. */
    private void saved(BhtPlan plan) {
        if (form.get() instanceof PlanForm.Bht(var begun)
                && begun.stored() == plan
                && !plan.id().equals(begun.typed().key().record())) {
            var since = begun.typedSince();
            open(plan);
            if (!since.isEmpty() && form.get() != null) {
                form.get().typed().putBack(since);
            }
        }
        saved();
    }

    /** Takes away a draft; it can be had back while the notice stands. */
    void remove(BhtPlan plan) {
        outright().save(() -> bht.remove(plan.id(), plan.version()), removed -> {
            close();
            load();
            dialogs.notice(
                    texts.get("standing.removed.notice"),
                    texts.get("standing.undo.button"),
                    () -> outright().save(() -> bht.add(removed.content()), _ -> load()));
        });
    }

    private Saving<BhtPlan> outright() {
        return Saving.outright(tasks, texts, dialogs);
    }

    /** Something is on disk: the list shows where the units stand now. */
    void saved() {
        status.saved();
        load();
    }

    void close() {
        form.set(null);
    }

    /** "41 enheter · 30 mangler noe · runde innen 12 md., øvelse innen 12 md.". */
    ObservableValue<String> countProperty() {
        return Bindings.createStringBinding(
                () -> {
                    var lines = shown();
                    var standings = book.get().standings();
                    return texts.get(
                            "standing.count.line",
                            lines.size(),
                            lines.stream().filter(line -> line.gaps() > 0).count(),
                            standings.roundMonths(),
                            standings.drillMonths());
                },
                book,
                query);
    }

    ReadOnlyObjectProperty<StandingBook> bookProperty() {
        return book.getReadOnlyProperty();
    }

    /** What the list is narrowed to. */
    public ObjectProperty<StandingQuery> queryProperty() {
        return query;
    }

    /** What is open beside the list; null for nothing. */
    ReadOnlyObjectProperty<@Nullable PlanForm> formProperty() {
        return form.getReadOnlyProperty();
    }
}
