package no.vern.app.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import no.vern.app.language.Texts;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.Latest;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.calendar.Norway;
import no.vern.training.CourseNeed;
import no.vern.training.CourseState;
import no.vern.training.Coverage;
import no.vern.training.Training;
import no.vern.training.TrainingContent;
import no.vern.training.TrainingKind;
import no.vern.training.TrainingRepository;
import no.vern.training.TrainingStatus;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;

/** Training as the screen shows it: the register, what it covers unit by unit, and the courses that roles ask for. */
public final class TrainingViewModel {
    /** Which list is in front. */
    public enum TrainingList {
        REGISTER,
        COVERAGE,
        COURSES
    }

    /** What can stand open beside the list. */
    public sealed interface Opened {
        /**
         * @param training null for a new one
         * @param content what the form begins with
         */
        record OfTraining(@Nullable Training training, TrainingContent content) implements Opened {}

        record OfUnit(Coverage.Line line) implements Opened {}
    }

    private final Vault register;
    private final TrainingRepository trainings;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Clock clock;
    private final StatusLine status;
    private final Latest latest = new Latest();
    private final ReadOnlyObjectWrapper<TrainingBook> book = new ReadOnlyObjectWrapper<>(TrainingBook.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<TrainingList> list = new SimpleObjectProperty<>(TrainingList.REGISTER);
    private final ObjectProperty<TrainingQuery> query = new SimpleObjectProperty<>(TrainingQuery.ALL);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");

    public TrainingViewModel(
            Vault register, Tasks tasks, Dialogs dialogs, Texts texts, Clock clock, StatusLine status) {
        this.register = register;
        this.trainings = new TrainingRepository(register);
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.clock = clock;
        this.status = status;
        query.subscribe(this::tellCount);
        list.subscribe(this::tellCount);
        book.subscribe(this::tellCount);
    }

    public void load() {
        latest.replace(tasks.run(() -> TrainingBook.read(register, today())))
                .onSuccess(book::set)
                .start();
    }

    /** The register as it is narrowed, newest first. */
    List<Training> shown() {
        return book.get().trainings().stream().filter(query.get()::fits).toList();
    }

    private void tellCount() {
        var read = book.get();
        count.set(
                switch (list.get()) {
                    case REGISTER -> texts.get("training.count.register", shown().size());
                    case COVERAGE -> texts.get(
                            "training.count.coverage",
                            read.coverage().lines().size(),
                            read.coverage().lines().stream()
                                    .filter(line -> line.overdue(read.today()) > 0)
                                    .count());
                    case COURSES -> texts.get(
                            "training.count.courses",
                            read.needs().size(),
                            read.needs().stream()
                                    .filter(need -> need.state() != CourseState.HELD)
                                    .count());
                });
    }

    /** Begins one of today, for the unit that the register is narrowed to. */
    public void begin() {
        var units = query.get().units();
        var kinds = query.get().kinds();
        begin(
                units.size() == 1 ? units.iterator().next() : null,
                kinds.size() == 1 ? kinds.iterator().next() : null,
                List.of());
    }

    /** Begins one that was held today. */
    void begin(@Nullable UUID unit, @Nullable TrainingKind kind, List<UUID> participants) {
        opened.set(new Opened.OfTraining(
                null,
                new TrainingContent(
                        unit,
                        kind,
                        "",
                        TrainingStatus.HELD,
                        today(),
                        null,
                        "",
                        null,
                        null,
                        null,
                        "",
                        "",
                        participants)));
    }

    public void open(Training training) {
        opened.set(new Opened.OfTraining(training, training.content()));
    }

    void open(Coverage.Line line) {
        opened.set(new Opened.OfUnit(line));
    }

    /** Opens the course of somebody whose role asks for it, or begins to register one. */
    void open(CourseNeed need) {
        if (need.training() == null) {
            begin(null, TrainingKind.BASIC_COURSE, List.of(need.personId()));
        } else {
            open(need.training());
        }
    }

    /** The register of one unit. */
    void showRegister(UUID unit) {
        close();
        query.set(TrainingQuery.of(unit));
        list.set(TrainingList.REGISTER);
    }

    /** The drills of one unit, so that the next can be registered; what is being written stays. */
    public void showDrills(UUID unit) {
        query.set(new TrainingQuery(Set.of(unit), Set.of(TrainingKind.DRILL), Set.of()));
        list.set(TrainingList.REGISTER);
    }

    void show(TrainingList chosen) {
        close();
        list.set(chosen);
    }

    public void close() {
        opened.set(null);
    }

    LocalDate today() {
        return Norway.today(clock);
    }

    TrainingFormViewModel form(Opened.OfTraining of) {
        return new TrainingFormViewModel(of, trainings, tasks, texts, this::saved);
    }

    private void saved(Training training) {
        status.saved();
        open(training);
        load();
    }

    /** Takes away one that was entered by mistake; it can be had back while the notice stands. */
    void remove(Training training) {
        outright().save(() -> trainings.remove(training.id(), training.version()), removed -> {
            close();
            load();
            dialogs.notice(
                    texts.get("training.removed.notice"),
                    texts.get("training.undo.button"),
                    () -> putBack(removed.content()));
        });
    }

    private void putBack(TrainingContent content) {
        outright().save(() -> trainings.add(content), _ -> load());
    }

    private Saving<Training> outright() {
        var saving = Saving.<Training>outright(tasks, texts, dialogs);
        saving.conflictProperty().subscribe(theirs -> {
            if (theirs != null) {
                load();
            }
        });
        return saving;
    }

    public ReadOnlyObjectProperty<TrainingBook> bookProperty() {
        return book.getReadOnlyProperty();
    }

    /** What is open beside the list; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    public ObjectProperty<TrainingList> listProperty() {
        return list;
    }

    public ObjectProperty<TrainingQuery> queryProperty() {
        return query;
    }

    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }
}
