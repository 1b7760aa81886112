package no.vern.app.measure;

import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import no.vern.app.language.Texts;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.Latest;
import no.vern.app.ui.Tasks;
import no.vern.calendar.Norway;
import no.vern.measure.Concern;
import no.vern.measure.ConcernContent;
import no.vern.measure.ConcernRepository;
import no.vern.measure.MeasureListRepository;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;

/** What has been raised, and the one that stands open beside the list. */
public final class ConcernsViewModel {
    /** An answer is to come within so many days when nobody says otherwise. */
    private static final int ANSWER_DAYS = 14;

    private final Vault register;
    private final ConcernRepository concerns;
    private final Tasks tasks;
    private final Texts texts;
    private final StatusLine status;
    private final Clock clock;
    private final Latest latest = new Latest();
    private final ReadOnlyObjectWrapper<ConcernBook> book = new ReadOnlyObjectWrapper<>(ConcernBook.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable ConcernFormViewModel> form = new ReadOnlyObjectWrapper<>();

    public ConcernsViewModel(Vault register, Tasks tasks, Texts texts, StatusLine status, Clock clock) {
        this.register = register;
        this.tasks = tasks;
        this.texts = texts;
        this.status = status;
        this.clock = clock;
        concerns = new ConcernRepository(register);
    }

    void load() {
        latest.replace(tasks.run(() -> ConcernBook.read(register, today())))
                .onSuccess(book::set)
                .start();
    }

    /** Begins one that is raised today. */
    void begin() {
        form.set(form(null, ConcernContent.raised(null, today(), "", "", today().plusDays(ANSWER_DAYS))));
    }

    void open(Concern concern) {
        form.set(form(concern, concern.content()));
    }

    private ConcernFormViewModel form(@Nullable Concern concern, ConcernContent content) {
        var choices = new MeasureChoices(new MeasureListRepository(register), tasks, texts);
        return new ConcernFormViewModel(concern, content, concerns, choices, tasks, texts, _ -> {
            status.saved();
            load();
        });
    }

    void close() {
        form.set(null);
    }

    LocalDate today() {
        return Norway.today(clock);
    }

    ReadOnlyObjectProperty<ConcernBook> bookProperty() {
        return book.getReadOnlyProperty();
    }

    /** What is open beside the list; null for nothing. */
    ReadOnlyObjectProperty<@Nullable ConcernFormViewModel> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** "4 venter på svar · 1 over fristen". */
    ObservableValue<String> countProperty() {
        return book.map(read -> texts.get("concern.count.line", read.waiting(), read.late()));
    }
}
