package no.vern.app.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.language.Texts;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Tasks;
import no.vern.calendar.Norway;
import no.vern.routine.CalendarRepository;
import no.vern.routine.StoredCalendar;
import no.vern.routine.WorkingDays;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.WorkspaceException;

/** Which days count in deadlines: each change holds from tomorrow and can be taken back while the notice stands. */
public final class CalendarViewModel {
    /** Where what is wrong with any of them is told. */
    static final String FIELD = "calendar";

    final BooleanProperty christmasEveOff = new SimpleBooleanProperty();
    final BooleanProperty newYearsEveOff = new SimpleBooleanProperty();
    final BooleanProperty sameDayCounts = new SimpleBooleanProperty();
    final StringProperty standing = new SimpleStringProperty("");

    private final CalendarRepository calendars;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final StatusLine status;
    private final Clock clock;
    private final FieldProblems problems;
    private StoredCalendar stored = StoredCalendar.NONE;

    public CalendarViewModel(
            CalendarRepository calendars,
            Tasks tasks,
            Dialogs dialogs,
            Texts texts,
            StatusLine status,
            Clock clock) {
        this.calendars = calendars;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.status = status;
        this.clock = clock;
        problems = new FieldProblems(texts);
    }

    public void load() {
        tasks.run(() -> calendars.on(tomorrow())).onSuccess(this::show).start();
    }

    private void show(StoredCalendar now) {
        stored = now;
        christmasEveOff.set(now.days().christmasEveOff());
        newYearsEveOff.set(now.days().newYearsEveOff());
        sameDayCounts.set(now.days().earlyMorningCounts());
        var later = now.from() != null && now.from().equals(tomorrow());
        standing.set(later ? texts.get("settings.calendar.tomorrow", now.from().toString()) : "");
        problems.clear();
    }

    /** Stores what is chosen, when it is something else. */
    void save() {
        var chosen = new WorkingDays(christmasEveOff.get(), newYearsEveOff.get(), sameDayCounts.get());
        if (!chosen.equals(stored.days())) {
            set(chosen, stored.days());
        }
    }

    private void set(WorkingDays chosen, WorkingDays before) {
        tasks.run(() -> calendars.set(chosen, stored, tomorrow(), today()))
                .onSuccess(result -> came(result, before))
                .onError(WorkspaceException.class, e -> problems.tell(List.of(
                        new Problem(FIELD, e.messageKey(), e.arguments()))))
                .start();
    }

    private void came(SaveResult<StoredCalendar> result, WorkingDays before) {
        switch (result) {
            case SaveResult.Invalid<StoredCalendar>(var wrong) ->
                problems.tell(List.of(new Problem(
                        FIELD, wrong.getFirst().messageKey(), wrong.getFirst().arguments())));
            case SaveResult.Conflict<StoredCalendar>(var theirs) -> {
                show(theirs);
                problems.tell(List.of(Problem.of(FIELD, "settings.bht.conflict")));
            }
            case SaveResult.Saved<StoredCalendar>(var now) -> {
                status.saved();
                show(now);
                dialogs.notice(
                        texts.get("settings.saved.notice"),
                        texts.get("settings.undo.button"),
                        () -> set(before, now.days()));
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
