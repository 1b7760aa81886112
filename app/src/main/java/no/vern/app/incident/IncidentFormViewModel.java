package no.vern.app.incident;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import no.vern.app.language.Texts;
import no.vern.app.ui.Tasks;
import no.vern.calendar.Norway;
import no.vern.followup.FollowUpRepository;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRules;
import no.vern.incident.IncidentStatus;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/** One incident being written: its fields, what is wrong with them, its draft, and how it is saved. */
public final class IncidentFormViewModel {
    private final IncidentRules rules;
    private final IncidentDrafts drafts;
    private final Tasks tasks;
    private final Clock clock;
    private final FormSaving saving;
    private final FormState state;
    private final FormProblems problems;
    private final ReadOnlyObjectWrapper<@Nullable Incident> stored = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable FormDraft> foundDraft = new ReadOnlyObjectWrapper<>();
    private Consumer<Incident> onSaved = _ -> {};
    private Consumer<Incident> grown = _ -> {};
    private Runnable onDraft = () -> {};
    private int startedFrom;

    public IncidentFormViewModel(
            IncidentRepository incidents,
            FollowUpRepository followUp,
            IncidentRules rules,
            IncidentDrafts drafts,
            Tasks tasks,
            Texts texts,
            Clock clock) {
        this.rules = rules;
        this.drafts = drafts;
        this.tasks = tasks;
        this.clock = clock;
        this.saving = new FormSaving(incidents, followUp, tasks, texts);
        this.problems = new FormProblems(texts);
        this.state = new FormState(this::changed);
    }

    /** Begins a new incident with what is known of it already. */
    public void startNew(IncidentContent known) {
        var now = Norway.moment(clock.instant()).truncatedTo(ChronoUnit.MINUTES);
        start(null, known.reportedAt() == null ? known.but().reportedAt(now).build() : known);
        if (!known.equals(IncidentContent.builder().build())) {
            // What a quick entry knew stands nowhere else any more.
            drafts.keepSoon(null, draft());
        }
    }

    /** The same for one that grows out of something; that is told which incident it became, once it is saved. */
    public void startNew(IncidentContent known, Consumer<Incident> became) {
        startNew(known);
        grown = became;
    }

    /** Begins to change an incident. */
    public void edit(Incident incident) {
        start(incident, incident.content());
    }

    /** Goes on with the draft of the incident, or of a new one. */
    public void resume(@Nullable Incident incident) {
        if (incident == null) {
            startNew(IncidentContent.builder().build());
        } else {
            edit(incident);
        }
        onDraft = this::resumeDraft;
    }

    private void start(@Nullable Incident incident, IncidentContent content) {
        stored.set(incident);
        startedFrom = incident == null ? 0 : incident.version();
        grown = _ -> {};
        onDraft = () -> {};
        saving.reset();
        problems.forget();
        state.start(content);
        foundDraft.set(null);
        tasks.run(() -> drafts.find(incident)).onSuccess(draft -> draft.ifPresent(this::offer)).start();
    }

    private void offer(FormDraft draft) {
        if (!state.dirtyProperty().get() && !state.startedFrom(draft.content())) {
            foundDraft.set(draft);
            onDraft.run();
        }
    }

    /** Goes on with the draft that was found; what was saved after it was begun is shown as a conflict. */
    public void resumeDraft() {
        var draft = foundDraft.get();
        if (draft == null) {
            return;
        }
        foundDraft.set(null);
        var now = stored.get();
        startedFrom = draft.version();
        state.resume(draft);
        if (now != null && now.version() != draft.version()) {
            saving.disagree(now);
        }
    }

    /** Throws the draft away that was found, or that this form keeps. */
    public void discardDraft() {
        foundDraft.set(null);
        drafts.removeSoon(stored.get());
    }

    /** Keeps what was typed last at once: the form goes out of sight. */
    void keepDraft() {
        drafts.keepNow();
    }

    private void changed(boolean typed) {
        problems.tell(problems(form().content()));
        if (typed && state.dirtyProperty().get()) {
            drafts.keepSoon(stored.get(), draft());
        }
    }

    private FormDraft draft() {
        return new FormDraft(startedFrom, form().content(), state.unreadable());
    }

    private List<Problem> problems(IncidentContent content) {
        var found = new ArrayList<Problem>();
        state.unreadable().keySet().stream()
                .map(key -> key.split("\\.")[0])
                .forEach(field -> found.add(Problem.of(field, "incident.form." + field + ".unreadable")));
        if (WholeNumber.unreadable(form().absenceDays.get())) {
            found.add(Problem.of(IncidentField.ABSENCE_DAYS.key(), "incident.form.absenceDays.unreadable"));
        }
        found.addAll(rules.problems(content));
        return found;
    }

    /** The user has left a field: tells what is wrong with it. */
    public void left(String field) {
        problems.leave(field);
        state.rest();
    }

    /** Takes the last change back. */
    public void undo() {
        state.undo();
    }

    /** Saves when nothing is wrong; otherwise tells all that is. */
    public void save() {
        problems.tellAll();
        var content = form().content();
        var wrong = problems(content);
        problems.tell(wrong);
        if (wrong.isEmpty()) {
            saving.save(stored.get(), startedFrom, content, this::saved, this::invalid);
        } else {
            saving.refuse(wrong.size());
        }
    }

    private void saved(Incident incident) {
        grown.accept(incident);
        discardDraft();
        start(incident, incident.content());
        onSaved.accept(incident);
    }

    private void invalid(List<Problem> wrong) {
        problems.tell(wrong);
        saving.failed(wrong.stream().map(problems::sentence).findFirst().orElse(""));
    }

    /** Where the form and what somebody else saved differ. */
    public List<Difference> differences() {
        var theirs = saving.conflictProperty().get();
        return theirs == null ? List.of() : Difference.between(form().content(), theirs);
    }

    /** Takes one field as somebody else saved it. */
    public void takeTheirs(IncidentField field) {
        var theirs = saving.conflictProperty().get();
        if (theirs != null) {
            form().take(field, new IncidentForm(theirs.content()));
        }
    }

    /**
     * Goes on with the form as it stands now, on top of what somebody else saved. What they referred stays so until
     * somebody says on purpose that it was a third party.
     */
    public void settleConflict() {
        var theirs = saving.conflictProperty().get();
        if (theirs != null) {
            if (theirs.status() == IncidentStatus.REFERRED) {
                takeTheirs(IncidentField.TYPE);
                takeTheirs(IncidentField.PERPETRATOR);
            }
            stored.set(theirs);
            startedFrom = theirs.version();
            saving.reset();
            state.rebase(theirs.content());
        }
    }

    /** Drops what was typed and shows what somebody else saved. */
    public void dropMine() {
        var theirs = saving.conflictProperty().get();
        if (theirs != null) {
            discardDraft();
            start(theirs, theirs.content());
        }
    }

    public void onSaved(Consumer<Incident> action) {
        onSaved = action;
    }

    FormState state() {
        return state;
    }

    IncidentForm form() {
        return state.form();
    }

    /** The sentence under the field of that name. */
    public StringProperty problem(String field) {
        return problems.of(field);
    }

    /** Whether something would be lost by leaving the form. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return state.dirtyProperty();
    }

    /** What came of the last attempt to save. */
    public FormSaving saving() {
        return saving;
    }

    /** The incident that is changed; null for a new one. */
    public ReadOnlyObjectProperty<@Nullable Incident> storedProperty() {
        return stored.getReadOnlyProperty();
    }

    /** A draft of this form from an earlier time; null when there is none. */
    ReadOnlyObjectProperty<@Nullable FormDraft> foundDraftProperty() {
        return foundDraft.getReadOnlyProperty();
    }
}
