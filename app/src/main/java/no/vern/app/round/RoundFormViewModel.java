package no.vern.app.round;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.language.Texts;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.Typed;
import no.vern.round.Round;
import no.vern.round.RoundContent;
import no.vern.round.RoundKind;
import no.vern.round.RoundRepository;
import no.vern.round.RoundTemplate;
import no.vern.round.RoundTemplates;
import no.vern.round.Verdict;
import org.jspecify.annotations.Nullable;

/** One round being written, and what its findings become. */
final class RoundFormViewModel {
    final ObjectProperty<@Nullable UUID> unit = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> plannedOn = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> heldOn = new SimpleObjectProperty<>();
    final StringProperty subject = new SimpleStringProperty("");
    final StringProperty employer = new SimpleStringProperty("");
    final StringProperty safetyRepresentative = new SimpleStringProperty("");
    final StringProperty others = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Verdict> verdict = new SimpleObjectProperty<>();

    private final RoundKind kind;
    private final RoundTemplate template;
    private final RoundAnswers told;
    private final RoundRepository rounds;
    private final FieldProblems problems;
    private final Saving<Round> saving;
    private final RoundMaking making;
    private final Consumer<Round> saved;
    private final Typed typed;
    private @Nullable Round stored;
    private int version;
    private RoundContent begun;

    RoundFormViewModel(
            @Nullable Round stored,
            RoundContent content,
            RoundRepository rounds,
            RoundFindings findings,
            LocalDate today,
            Tasks tasks,
            Texts texts,
            Consumer<Round> saved) {
        started(stored);
        this.rounds = rounds;
        this.saved = saved;
        kind = content.kind();
        template = stored == null ? RoundTemplates.of(kind, RoundTemplates.EDITION) : stored.template();
        told = new RoundAnswers(template);
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
        making = new RoundMaking(findings, today, tasks, texts, problems, saved);
        begun = content;
        take(content);
        typed = new Typed("round." + kind.name(), stored == null ? null : stored.id())
                .id("unit", unit)
                .day("plannedOn", plannedOn)
                .day("heldOn", heldOn)
                .text("subject", subject)
                .text("employer", employer)
                .text("safetyRepresentative", safetyRepresentative)
                .text("others", others)
                .code("verdict", verdict, Verdict.class)
                .version(() -> version, then -> version = then);
        told.name(typed);
        saving.keeps(typed.begin());
        if (stored != null) {
            making.read(stored);
        }
    }

    private void take(RoundContent content) {
        begun = content;
        unit.set(content.unitId());
        plannedOn.set(content.plannedOn());
        heldOn.set(content.heldOn());
        subject.set(content.subject());
        employer.set(content.employer());
        safetyRepresentative.set(content.safetyRepresentative());
        others.set(content.others());
        verdict.set(content.verdict());
        told.take(content);
    }

    private RoundContent content() {
        return new RoundContent(
                kind,
                unit.get(),
                plannedOn.get(),
                heldOn.get(),
                subject.get(),
                employer.get(),
                safetyRepresentative.get(),
                others.get(),
                verdict.get(),
                told.answers());
    }

    /** Whether something would be lost by leaving. */
    boolean changed() {
        return saving.unread() || !content().equals(begun);
    }

    void save() {
        save(_ -> {});
    }

    private void save(Consumer<Round> then) {
        var content = content();
        var before = stored;
        saving.save(
                () -> before == null
                        ? rounds.add(content)
                        : rounds.update(before.id(), version, content),
                now -> {
                    started(now);
                    begun = content;
                    saved.accept(now);
                    making.read(now);
                    then.accept(now);
                });
    }

    /** Saves what is typed and makes a measure of the finding. */
    void makeMeasure(String item) {
        stored(round -> making.measure(round, item));
    }

    /** Saves what is typed and makes a hazard of the finding, in that assessment. */
    void makeHazard(String item, UUID assessment) {
        stored(round -> making.hazard(round, item, assessment));
    }

    private void stored(Consumer<Round> then) {
        var known = stored;
        if (known != null && !changed()) {
            then.accept(known);
        } else {
            save(then);
        }
    }

    void takeTheirs() {
        var theirs = saving.conflictProperty().get();
        if (theirs != null) {
            started(theirs);
            take(theirs.content());
            typed.begin();
            saving.reset();
        }
    }

    void saveMine() {
        var theirs = saving.conflictProperty().get();
        if (theirs != null) {
            started(theirs);
            save();
        }
    }

    RoundKind kind() {
        return kind;
    }

    RoundTemplate template() {
        return template;
    }

    RoundAnswers.Told told(String item) {
        return told.of(item);
    }

    private void started(@Nullable Round from) {
        stored = from;
        version = from == null ? 0 : from.version();
    }

    @Nullable Round stored() {
        return stored;
    }

    StringProperty problem(String field) {
        return problems.of(field);
    }

    Saving<Round> saving() {
        return saving;
    }

    /** What becomes of the findings. */
    RoundMaking making() {
        return making;
    }

    /** What is typed in it. */
    Typed typed() {
        return typed;
    }
}
