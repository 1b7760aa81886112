package no.vern.app.overview;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import no.vern.app.followup.DueCalendar;
import no.vern.app.language.Texts;
import no.vern.app.report.ReportFailed;
import no.vern.app.report.WholeFile;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.Latest;
import no.vern.app.ui.Tasks;
import no.vern.calendar.Norway;
import org.jspecify.annotations.Nullable;

/** Everything that is late or due, so many days ahead, and the same as a calendar file. */
public final class DueListViewModel {
    /** What one can look at: so many days ahead, what has no day, or what waits for BHT. */
    public enum Span {
        TODAY(0),
        WEEK(7),
        MONTH(30),
        UNDATED(0),
        BHT(0);

        private final int days;

        Span(int days) {
            this.days = days;
        }
    }

    private static final String ENDING = ".ics";
    private static final int CALENDAR_DAYS = 366;

    private final DueReader reader;
    private final Clock clock;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Latest reading = new Latest();
    private final ObjectProperty<Span> span;
    private final ReadOnlyObjectWrapper<@Nullable DueToday> due = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** @param first what it shows to begin with */
    public DueListViewModel(
            DueReader reader, Span first, Clock clock, Tasks tasks, Dialogs dialogs, Texts texts) {
        this.reader = reader;
        span = new SimpleObjectProperty<>(first);
        this.clock = clock;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        span.subscribe((_, _) -> load());
    }

    public void load() {
        var day = today();
        var until = day.plusDays(span.get().days);
        reading.replace(tasks.run(() -> reader.read(day, until))).onSuccess(due::set).start();
    }

    /** Asks for a file and writes what comes within a year: case numbers and steps, no person. */
    public void saveCalendar() {
        problem.set("");
        var choice = new Dialogs.FileChoice(
                texts.get("overview.dueList.calendar"), "Vern" + ENDING, texts.get("overview.dueList.kind"),
                List.of("*" + ENDING), null);
        dialogs.saveFile(choice).map(DueListViewModel::withEnding).ifPresent(this::write);
    }

    private void write(Path file) {
        var today = today();
        tasks.run(() -> {
                    var steps = reader.dated(today, today.plusDays(CALENDAR_DAYS));
                    var calendar = new DueCalendar(clock.instant()).of(steps).getBytes(StandardCharsets.UTF_8);
                    WholeFile.write(file, out -> out.write(calendar));
                    return steps.size();
                })
                .onSuccess(steps -> dialogs.notice(texts.get("overview.dueList.saved", steps)))
                .onError(ReportFailed.class, failure -> problem.set(
                        texts.get(failure.messageKey(), failure.arguments().toArray())))
                .start();
    }

    private static Path withEnding(Path file) {
        var name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING) ? file : file.resolveSibling(name + ENDING);
    }

    private LocalDate today() {
        return Norway.today(clock);
    }

    ObjectProperty<Span> spanProperty() {
        return span;
    }

    /** What is due; null until it has been read the first time. */
    ReadOnlyObjectProperty<@Nullable DueToday> dueProperty() {
        return due.getReadOnlyProperty();
    }

    /** Why the calendar was not written; empty when nothing is wrong. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
