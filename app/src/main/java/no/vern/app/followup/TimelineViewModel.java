package no.vern.app.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import no.vern.app.draft.Drafts;
import no.vern.app.language.Texts;
import no.vern.app.ui.Latest;
import no.vern.app.ui.Tasks;
import no.vern.calendar.Norway;
import no.vern.followup.FollowUpRepository;
import no.vern.followup.StepState;
import no.vern.incident.Incident;
import no.vern.incident.IncidentStatus;
import org.jspecify.annotations.Nullable;

/** The timeline of one case: its steps, the one in hand, the one that is opened, and what is told about them. */
public final class TimelineViewModel {
    private final FollowUpRepository followUp;
    private final Recipients recipients;
    private final Tasks tasks;
    private final Texts texts;
    private final Clock clock;
    private final Latest reading = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable FollowedCase> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<StepLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable StepKey> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable StepFormViewModel> opened = new ReadOnlyObjectWrapper<>();
    private final Drafts drafts;
    private @Nullable UUID asked;
    private @Nullable StepKey toldLast;
    private Runnable afterReading = () -> {};
    private Consumer<Incident> onChanged = _ -> {};
    private Consumer<StepFormViewModel> onTold = _ -> {};
    private Runnable onNothingLeft = () -> {};

    public TimelineViewModel(
            FollowUpRepository followUp,
            Recipients recipients,
            Drafts drafts,
            Tasks tasks,
            Texts texts,
            Clock clock) {
        this.followUp = followUp;
        this.recipients = recipients;
        this.drafts = drafts;
        this.tasks = tasks;
        this.texts = texts;
        this.clock = clock;
    }

    /** Shows the case, or reads it again when it is shown already. */
    public void show(UUID incident) {
        if (!incident.equals(asked)) {
            close();
            asked = incident;
            toldLast = null;
            afterReading = () -> {};
            shown.set(null);
            lines.set(List.of());
            selected.set(null);
        }
        reload(() -> {});
    }

    /** What is to follow also follows when the case is asked for once more before it was read. */
    void reload(Runnable then) {
        var before = afterReading;
        afterReading = () -> {
            before.run();
            then.run();
        };
        var incident = asked;
        if (incident != null) {
            reading.replace(tasks.run(() -> read(incident)))
                    .onSuccess(found -> {
                        var next = afterReading;
                        afterReading = () -> {};
                        take(found);
                        next.run();
                    })
                    .start();
        }
    }

    private FollowedCase read(UUID incident) {
        var plan = followUp.plan(incident);
        var unit = plan.incident().content().unitId();
        return new FollowedCase(plan, followUp.facts(incident), recipients.of(unit));
    }

    private void take(FollowedCase found) {
        shown.set(found);
        lines.set(words().of(found.plan()));
        var form = opened.get();
        if (found.plan().incident().status() == IncidentStatus.REFERRED) {
            close();
        } else if (form != null && !form.dirty()) {
            open(StepKey.of(form.planned()));
        }
    }

    /** Opens the step; what was written in it and not saved is there again. */
    void open(StepKey key) {
        selected.set(key);
        opened.set(form(key).orElse(null));
    }

    private Optional<StepFormViewModel> form(StepKey key) {
        var known = shown.get();
        if (known == null) {
            return Optional.empty();
        }
        return known.plan().step(key.step(), key.person()).map(planned -> {
            var form = new StepFormViewModel(known, planned, followUp, tasks, texts, clock);
            drafts.open(form.typed());
            return form;
        });
    }

    /** Closes the opened step; what was written stays with it. */
    public void close() {
        opened.set(null);
    }

    /** Marks the step as done at once; opens it when it asks for more than that, or something is typed in it already. */
    void mark(StepKey key) {
        selected.set(key);
        var form = form(key).orElse(null);
        if (form == null || form.readOnly() || !form.quick() || form.typed().dirty()) {
            open(key);
            return;
        }
        form.state.set(StepState.DONE);
        openWhenRefused(form);
        form.save(stored -> told(form, stored, () -> {}));
    }

    private void openWhenRefused(StepFormViewModel form) {
        form.saving().messageProperty().subscribe(message -> {
            if (!message.isEmpty()) {
                opened.set(form);
            }
        });
    }

    /** What was told of a step for the first time can be taken back; a change of it would be lost with it. */
    private void told(StepFormViewModel form, Incident stored, Runnable then) {
        toldLast = form.planned().mark() == null ? StepKey.of(form.planned()) : null;
        saved(stored, then);
        onTold.accept(form);
    }

    /** Takes back what was told last of this case. */
    void undoLast() {
        var last = toldLast;
        toldLast = null;
        if (last != null) {
            close();
            selected.set(last);
            form(last).ifPresent(form -> {
                openWhenRefused(form);
                form.undo(stored -> saved(stored, () -> {}));
            });
        }
    }

    /** Saves the opened step and leaves it. */
    void save() {
        save(() -> {});
    }

    /** Saves the opened step on top of what somebody else told about it meanwhile. */
    void saveMine() {
        var form = opened.get();
        if (form != null) {
            form.conflict().accept();
            save();
        }
    }

    /** Saves the opened step and opens the next one that waits. */
    void saveAndNext() {
        save(() -> next().ifPresentOrElse(this::open, onNothingLeft));
    }

    private void save(Runnable then) {
        var form = opened.get();
        if (form != null) {
            form.save(stored -> {
                opened.set(null);
                told(form, stored, then);
            });
        }
    }

    /** Takes back what was told about the opened step. */
    void undo() {
        var form = opened.get();
        if (form != null) {
            form.undo(stored -> {
                opened.set(null);
                saved(stored, () -> {});
            });
        }
    }

    /** Drops what was typed and shows what somebody else told about the opened step. */
    void takeTheirs() {
        var form = opened.get();
        if (form != null) {
            drafts.giveUp(form.typed());
            opened.set(null);
            reload(() -> open(StepKey.of(form.planned())));
        }
    }

    /** Something was stored: the case is read again. */
    void saved(Incident stored, Runnable then) {
        if (stored.status() == IncidentStatus.REFERRED) {
            drafts.forget(stored.id());
        }
        reload(then);
        onChanged.accept(stored);
    }

    /** The next step after the one in hand that waits for somebody, as the case has it. */
    Optional<StepKey> next() {
        var known = shown.get();
        if (known == null) {
            return Optional.empty();
        }
        var inHand = Optional.ofNullable(selected.get()).flatMap(key -> known.plan().step(key.step(), key.person()));
        return known.plan().next(inHand.orElse(null)).map(StepKey::of);
    }

    /** Shows the case with the first step opened that waits; else with the hand on what comes before closing, or closes. */
    public void openNext(UUID incident) {
        show(incident);
        reload(() -> next().ifPresentOrElse(this::open, onNothingLeft));
    }

    /** Puts the hand on the next step that waits, once the case is read. */
    void selectNext() {
        if (shown.get() == null) {
            reload(this::selectNext);
            return;
        }
        close();
        next().ifPresentOrElse(selected::set, onNothingLeft);
    }

    StepLines words() {
        return new StepLines(texts, today());
    }

    LocalDate today() {
        return Norway.today(clock);
    }

    /** Whether the case has a routine and this is the one shown. */
    public boolean follows(UUID incident) {
        var known = shown.get();
        return known != null
                && Objects.equals(asked, incident)
                && known.plan().incident().followed();
    }

    /** What is done when something was told of a step. */
    public void onTold(Consumer<StepFormViewModel> action) {
        onTold = action;
    }

    /** What is done when one asks for the next step, and nothing is missing for closing the case. */
    void onNothingLeft(Runnable action) {
        onNothingLeft = action;
    }

    /** What is done when something was stored: the list shows the case's status. */
    public void onChanged(Consumer<Incident> action) {
        onChanged = action;
    }

    /** The case; null while it is read. */
    ReadOnlyObjectProperty<@Nullable FollowedCase> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<StepLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** The step in hand; null for none. */
    ObjectProperty<@Nullable StepKey> selectedProperty() {
        return selected;
    }

    /** The opened step; null for none. */
    ReadOnlyObjectProperty<@Nullable StepFormViewModel> openedProperty() {
        return opened.getReadOnlyProperty();
    }
}
