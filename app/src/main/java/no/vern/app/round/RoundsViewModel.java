package no.vern.app.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import no.vern.app.language.Texts;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.Latest;
import no.vern.app.ui.Tasks;
import no.vern.calendar.Norway;
import no.vern.round.Round;
import no.vern.round.RoundContent;
import no.vern.round.RoundKind;
import no.vern.round.RoundRepository;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;

/** The rounds, and the one that stands open beside them. */
public final class RoundsViewModel {
    private final Vault register;
    private final RoundRepository rounds;
    private final RoundFindings findings;
    private final Consumer<UUID> openMeasure;
    private final Consumer<UUID> openAssessment;
    private final Tasks tasks;
    private final Texts texts;
    private final StatusLine status;
    private final Clock clock;
    private final Latest latest = new Latest();
    private final ReadOnlyObjectWrapper<RoundBook> book = new ReadOnlyObjectWrapper<>(RoundBook.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable RoundFormViewModel> form = new ReadOnlyObjectWrapper<>();

    /**
     * @param openMeasure shows a measure
     * @param openAssessment shows an assessment
     */
    public RoundsViewModel(
            Vault register,
            RoundFindings findings,
            Consumer<UUID> openMeasure,
            Consumer<UUID> openAssessment,
            Tasks tasks,
            Texts texts,
            StatusLine status,
            Clock clock) {
        this.register = register;
        this.findings = findings;
        this.openMeasure = openMeasure;
        this.openAssessment = openAssessment;
        this.tasks = tasks;
        this.texts = texts;
        this.status = status;
        this.clock = clock;
        rounds = new RoundRepository(register);
    }

    void load() {
        latest.replace(tasks.run(() -> RoundBook.read(register, today())))
                .onSuccess(book::set)
                .start();
    }

    List<Round> shown() {
        return book.get().rounds();
    }

    /** Begins one of today. */
    void begin(RoundKind kind) {
        begin(kind, null);
    }

    private void begin(RoundKind kind, @Nullable UUID unit) {
        form.set(made(null, RoundContent.planned(kind, unit, today())));
    }

    /** Opens the unit's safety round that is still to be held, else the last one; begins one where there is none. */
    void show(UUID unit) {
        latest.replace(tasks.run(() -> RoundBook.read(register, today())))
                .onSuccess(read -> {
                    book.set(read);
                    read.rounds().stream()
                            .filter(round -> round.content().kind() == RoundKind.ROUND)
                            .filter(round -> unit.equals(round.content().unitId()))
                            .findFirst()
                            .ifPresentOrElse(this::open, () -> begin(RoundKind.ROUND, unit));
                })
                .start();
    }

    void open(Round round) {
        form.set(made(round, round.content()));
    }

    private RoundFormViewModel made(@Nullable Round round, RoundContent content) {
        return new RoundFormViewModel(round, content, rounds, findings, today(), tasks, texts, _ -> {
            status.saved();
            load();
        });
    }

    void close() {
        form.set(null);
    }

    void openMeasure(UUID measure) {
        openMeasure.accept(measure);
    }

    void openAssessment(UUID assessment) {
        openAssessment.accept(assessment);
    }

    LocalDate today() {
        return Norway.today(clock);
    }

    ReadOnlyObjectProperty<RoundBook> bookProperty() {
        return book.getReadOnlyProperty();
    }

    /** What is open beside the list; null for nothing. */
    ReadOnlyObjectProperty<@Nullable RoundFormViewModel> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** "12 runder · 2 forfalt". */
    ObservableValue<String> countProperty() {
        return book.map(read -> texts.get(
                "round.count.line",
                read.rounds().size(),
                read.rounds().stream().filter(round -> round.content().late(read.today())).count()));
    }
}
