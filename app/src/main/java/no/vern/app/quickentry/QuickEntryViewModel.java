package no.vern.app.quickentry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.vern.app.language.Texts;
import no.vern.app.ui.Tasks;
import no.vern.calendar.Norway;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRules;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;

/** The line while it is typed: what it has been understood as, what was corrected, and how it is saved. */
public final class QuickEntryViewModel {
    private final IncidentRepository incidents;
    private final IncidentRules rules;
    private final Directory directory;
    private final Tasks tasks;
    private final Texts texts;
    private final Clock clock;
    private final StringProperty line = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<QuickEntry> entry = new ReadOnlyObjectWrapper<>(new QuickEntry(List.of(), ""));
    private final ObservableList<Part> parts = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final Corrections corrections = new Corrections();
    private QuickEntryParser parser = new QuickEntryParser(List.of(), List.of());
    private boolean opening;
    private boolean saveWhenOpen;
    private Consumer<Incident> onSaved = _ -> {};
    private Runnable onRefused = () -> {};

    public QuickEntryViewModel(
            IncidentRepository incidents,
            IncidentRules rules,
            Directory directory,
            Tasks tasks,
            Texts texts,
            Clock clock) {
        this.incidents = incidents;
        this.rules = rules;
        this.directory = directory;
        this.tasks = tasks;
        this.texts = texts;
        this.clock = clock;
        line.subscribe(this::typed);
    }

    /** The box has been opened: gets to know the units and persons of today. What was typed before is still there. */
    public void open() {
        problem.set("");
        opening = true;
        saveWhenOpen = false;
        tasks.run(() -> directory.parser(now().toLocalDate()))
                .onSuccess(fresh -> {
                    parser = fresh;
                    read();
                })
                .onEnd(this::opened)
                .start();
    }

    private void opened() {
        opening = false;
        if (saveWhenOpen) {
            saveWhenOpen = false;
            save();
        }
    }

    private void typed(String text) {
        if (text.isBlank()) {
            corrections.clear();
        }
        problem.set("");
        read();
    }

    private void read() {
        entry.set(corrections.on(parser.read(line.get(), now(), corrections.plain())));
        parts.setAll(new Parts(texts, now()).of(entry.get(), corrections));
    }

    /** Takes this meaning for its kind, whatever the line says; of somebody, in what way they are affected. */
    public void correct(Meaning meaning) {
        corrections.take(meaning);
        problem.set("");
        read();
    }

    /** Takes the chip away: a correction first, then the reading, whose words go back to the text. */
    public void takeAway(Meaning.Kind kind) {
        corrections.takeAway(kind);
        read();
    }

    /** The units to choose among. */
    public List<Meaning.Unit> units() {
        return directory.units();
    }

    /** The days that a chip offers, newest first. */
    public List<Meaning.Day> days() {
        var today = now().toLocalDate();
        return today.minusDays(13)
                .datesUntil(today.plusDays(1))
                .sorted(Comparator.<LocalDate>naturalOrder().reversed())
                .map(day -> new Meaning.Day(day, false))
                .toList();
    }

    /** What a meaning is called on a chip and in a list. */
    String label(Meaning meaning) {
        return new MeaningText(texts, now().toLocalDate()).of(meaning);
    }

    /** The incident as it stands in the line. */
    public IncidentContent content() {
        return new Draft(entry.get(), corrections, now()).content();
    }

    /** Saves, once the units and persons are known; what is missing is said, and the line stays. */
    public void save() {
        if (opening) {
            saveWhenOpen = true;
            return;
        }
        if (saving.get() || refused()) {
            return;
        }
        saving.set(true);
        var content = content();
        var text = line.get();
        tasks.run(() -> incidents.add(content))
                .onSuccess(result -> ended(result, text))
                .onError(Exception.class, _ -> refuse(texts.get("quick.save.failed")))
                .onEnd(() -> saving.set(false))
                .start();
    }

    private boolean refused() {
        problem.set("");
        var unclear = parts.stream().filter(part -> !part.trouble().isEmpty()).findFirst();
        unclear.ifPresentOrElse(
                part -> problem.set(part.trouble()),
                () -> rules.problems(content()).stream().findFirst().ifPresent(first -> problem.set(sentence(first))));
        return !problem.get().isEmpty();
    }

    private String sentence(Problem first) {
        return texts.get(first.messageKey(), first.arguments().toArray());
    }

    private void refuse(String reason) {
        problem.set(reason);
        onRefused.run();
    }

    /** @param text the line as it was saved; what was typed since then stays */
    private void ended(SaveResult<Incident> result, String text) {
        switch (result) {
            case SaveResult.Saved<Incident>(var incident) -> {
                if (line.get().equals(text)) {
                    line.set("");
                }
                onSaved.accept(incident);
            }
            case SaveResult.Invalid<Incident>(var problems) -> refuse(sentence(problems.getFirst()));
            case SaveResult.Conflict<Incident> _ -> throw new IllegalStateException("A new incident has no conflict");
        }
    }

    private LocalDateTime now() {
        return Norway.moment(clock.instant()).truncatedTo(ChronoUnit.MINUTES);
    }

    public void onSaved(Consumer<Incident> action) {
        onSaved = action;
    }

    /** What follows when a save that had begun came to nothing; the line and its problem are still there. */
    public void onRefused(Runnable action) {
        onRefused = action;
    }

    public StringProperty lineProperty() {
        return line;
    }

    public ReadOnlyObjectProperty<QuickEntry> entryProperty() {
        return entry.getReadOnlyProperty();
    }

    /** The chips, in the order that they are shown. */
    public ObservableList<Part> parts() {
        return parts;
    }

    /** What keeps it from being saved; empty when nothing does, or nobody has tried. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }
}
