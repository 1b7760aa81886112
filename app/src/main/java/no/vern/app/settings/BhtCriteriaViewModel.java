package no.vern.app.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.language.Texts;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Tasks;
import no.vern.bht.BhtCriteria;
import no.vern.bht.BhtCriteriaRepository;
import no.vern.bht.StoredCriteria;
import no.vern.calendar.Norway;
import no.vern.incident.Severity;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;

/** When a case is to be reported to BHT: each change holds from tomorrow and can be taken back while the notice stands. */
public final class BhtCriteriaViewModel {
    final ObjectProperty<@Nullable Severity> assessed = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Severity> experienced = new SimpleObjectProperty<>();
    final StringProperty repeats = new SimpleStringProperty("");
    final StringProperty months = new SimpleStringProperty("");
    final BooleanProperty wish = new SimpleBooleanProperty();
    final StringProperty standing = new SimpleStringProperty("");

    private final BhtCriteriaRepository criteria;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final StatusLine status;
    private final Clock clock;
    private final FieldProblems problems;
    private StoredCriteria stored = StoredCriteria.NONE;
    private boolean showing;

    public BhtCriteriaViewModel(
            BhtCriteriaRepository criteria,
            Tasks tasks,
            Dialogs dialogs,
            Texts texts,
            StatusLine status,
            Clock clock) {
        this.criteria = criteria;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.status = status;
        this.clock = clock;
        problems = new FieldProblems(texts);
    }

    public void load() {
        tasks.run(() -> criteria.on(tomorrow())).onSuccess(this::show).start();
    }

    private void show(StoredCriteria now) {
        stored = now;
        showing = true;
        var held = now.criteria();
        assessed.set(held.assessed());
        experienced.set(held.experienced());
        repeats.set(String.valueOf(held.repeats()));
        months.set(String.valueOf(held.months()));
        wish.set(held.wish());
        showing = false;
        standing.set(now.from() == null
                ? texts.get("settings.bht.proposal")
                : texts.get("settings.bht.from", now.from().toString()));
        problems.clear();
    }

    /** Stores what is chosen, when it is something else. */
    void save() {
        if (showing) {
            return;
        }
        for (var field : List.of("repeats", "months")) {
            if (!typed(field).matches("\\d{1,4}")) {
                problems.tell(List.of(Problem.of(field, "settings.number.unreadable")));
                return;
            }
        }
        var chosen = new BhtCriteria(
                assessed.get(),
                experienced.get(),
                Integer.parseInt(typed("repeats")),
                Integer.parseInt(typed("months")),
                wish.get());
        if (!chosen.equals(stored.criteria())) {
            set(chosen, stored.criteria());
        }
    }

    private String typed(String field) {
        return (field.equals("repeats") ? repeats : months).get().strip();
    }

    private void set(BhtCriteria chosen, BhtCriteria before) {
        tasks.run(() -> criteria.set(chosen, stored, tomorrow(), today()))
                .onSuccess(result -> came(result, before))
                .onError(WorkspaceException.class, e -> problems.tell(List.of(
                        new Problem("assessed", e.messageKey(), e.arguments()))))
                .start();
    }

    private void came(SaveResult<StoredCriteria> result, BhtCriteria before) {
        switch (result) {
            case SaveResult.Invalid<StoredCriteria>(var wrong) -> problems.tell(wrong);
            case SaveResult.Conflict<StoredCriteria>(var theirs) -> {
                show(theirs);
                problems.tell(List.of(Problem.of("assessed", "settings.bht.conflict")));
            }
            case SaveResult.Saved<StoredCriteria>(var now) -> {
                status.saved();
                show(now);
                dialogs.notice(
                        texts.get("settings.saved.notice"),
                        texts.get("settings.undo.button"),
                        () -> set(before, now.criteria()));
            }
        }
    }

    private LocalDate today() {
        return Norway.today(clock);
    }

    private LocalDate tomorrow() {
        return today().plusDays(1);
    }

    FieldProblems problems() {
        return problems;
    }
}
