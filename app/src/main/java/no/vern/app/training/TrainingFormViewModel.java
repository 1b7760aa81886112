package no.vern.app.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.language.Texts;
import no.vern.app.training.TrainingViewModel.Opened.OfTraining;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.Typed;
import no.vern.training.Training;
import no.vern.training.TrainingContent;
import no.vern.training.TrainingKind;
import no.vern.training.TrainingRepository;
import no.vern.training.TrainingStatus;
import no.vern.training.WaitingReason;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/** One training being written. */
public final class TrainingFormViewModel {
    final ObjectProperty<@Nullable UUID> unit = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable TrainingKind> kind = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable TrainingStatus> status = new SimpleObjectProperty<>();
    final StringProperty topic = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    final StringProperty hours = new SimpleStringProperty("");
    final StringProperty heldBy = new SimpleStringProperty("");
    final StringProperty headCount = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> nextOn = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable WaitingReason> waiting = new SimpleObjectProperty<>();
    final StringProperty mustAct = new SimpleStringProperty("");
    final StringProperty evidence = new SimpleStringProperty("");
    final ObjectProperty<List<UUID>> participants = new SimpleObjectProperty<>(List.of());

    private final TrainingRepository trainings;
    private final FieldProblems problems;
    private final Saving<Training> saving;
    private final Consumer<Training> saved;
    private final Typed typed;
    private @Nullable Training stored;
    private int version;
    private TrainingContent begun;

    TrainingFormViewModel(
            OfTraining of, TrainingRepository trainings, Tasks tasks, Texts texts, Consumer<Training> saved) {
        started(of.training());
        this.trainings = trainings;
        this.saved = saved;
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
        begun = of.content();
        fill(begun);
        typed = new Typed("training", stored == null ? null : stored.id())
                .id("unit", unit)
                .code("kind", kind, TrainingKind.class)
                .code("status", status, TrainingStatus.class)
                .text("topic", topic)
                .day("day", day)
                .text("hours", hours)
                .text("heldBy", heldBy)
                .text("headCount", headCount)
                .day("nextOn", nextOn)
                .code("waiting", waiting, WaitingReason.class)
                .text("mustAct", mustAct)
                .text("evidence", evidence)
                .part("participants", participants, TrainingFormViewModel::ids, TrainingFormViewModel::ids)
                .version(() -> version, then -> version = then)
                .begin();
        saving.keeps(typed);
    }

    private static String ids(List<UUID> persons) {
        return persons.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    private static List<UUID> ids(String words) {
        return words.isEmpty() ? List.of() : Arrays.stream(words.split(" ")).map(UUID::fromString).toList();
    }

    private void started(@Nullable Training from) {
        stored = from;
        version = from == null ? 0 : from.version();
    }

    private void fill(TrainingContent content) {
        unit.set(content.unitId());
        kind.set(content.kind());
        status.set(content.status());
        topic.set(content.topic());
        day.set(content.day());
        hours.set(content.hours() == null ? "" : content.hours().stripTrailingZeros().toPlainString().replace('.', ','));
        heldBy.set(content.heldBy());
        headCount.set(content.headCount() == null ? "" : content.headCount().toString());
        nextOn.set(content.nextOn());
        waiting.set(content.waiting());
        mustAct.set(content.mustAct());
        evidence.set(content.evidence());
        participants.set(content.participants());
    }

    public void save() {
        save(stored);
    }

    private void save(@Nullable Training before) {
        var wrong = unreadable();
        if (!wrong.isEmpty()) {
            saving.refuse(wrong);
            return;
        }
        var content = content();
        saving.save(
                () -> before == null ? trainings.add(content) : trainings.update(before.id(), version, content),
                saved);
    }

    private List<Problem> unreadable() {
        var wrong = new ArrayList<Problem>();
        if (!hours.get().isBlank() && readHours(hours.get()).isEmpty()) {
            wrong.add(Problem.of("hours", "training.hours.unreadable"));
        }
        if (!headCount.get().isBlank() && readCount(headCount.get()).isEmpty()) {
            wrong.add(Problem.of("headCount", "training.count.unreadable"));
        }
        if (status.get() == null) {
            wrong.add(Problem.of("status", "training.status.required"));
        }
        return wrong;
    }

    private TrainingContent content() {
        return new TrainingContent(
                unit.get(),
                kind.get(),
                topic.get(),
                status.get() == null ? TrainingStatus.PLANNED : status.get(),
                day.get(),
                readHours(hours.get()).orElse(null),
                heldBy.get(),
                readCount(headCount.get()).orElse(null),
                nextOn.get(),
                waiting.get(),
                mustAct.get(),
                evidence.get(),
                participants.get());
    }

    /** Hours as people write them, "1,5" or "40". */
    private static Optional<BigDecimal> readHours(String typed) {
        var figure = typed.strip().replace(',', '.');
        return figure.matches("\\d{1,4}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(figure)) : Optional.empty();
    }

    private static Optional<Integer> readCount(String typed) {
        var digits = typed.strip();
        return digits.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    void addParticipant(UUID person) {
        if (!participants.get().contains(person)) {
            var more = new ArrayList<>(participants.get());
            more.add(person);
            participants.set(List.copyOf(more));
        }
    }

    void removeParticipant(UUID person) {
        participants.set(
                participants.get().stream().filter(each -> !each.equals(person)).toList());
    }

    /** Puts what somebody else saved in the place of what is typed here. */
    public void takeTheirs() {
        var theirs = saving.conflictProperty().get();
        if (theirs != null) {
            started(theirs);
            begun = theirs.content();
            fill(begun);
            typed.begin();
            saving.reset();
        }
    }

    /** Saves what is typed here on top of what somebody else saved. */
    public void saveMine() {
        var theirs = saving.conflictProperty().get();
        if (theirs != null) {
            started(theirs);
            save(theirs);
        }
    }

    /** Whether something would be lost by leaving. */
    boolean changed() {
        return saving.unread() || !unreadable().isEmpty() || !content().equals(begun);
    }

    @Nullable Training stored() {
        return stored;
    }

    FieldProblems problems() {
        return problems;
    }

    public Saving<Training> saving() {
        return saving;
    }

    /** What is typed in it. */
    Typed typed() {
        return typed;
    }
}
