package no.vern.app.measure;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.Typed;
import no.vern.measure.Concern;
import no.vern.measure.ConcernContent;
import no.vern.measure.ConcernRepository;
import org.jspecify.annotations.Nullable;

/** What was raised, being written or answered. */
final class ConcernFormViewModel {
    final ObjectProperty<@Nullable UUID> unit = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable UUID> measure = new SimpleObjectProperty<>();
    /** The measures of the unit and of those under it. */
    final ObservableList<Choice<UUID>> measures = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable LocalDate> raisedOn = new SimpleObjectProperty<>();
    final StringProperty matter = new SimpleStringProperty("");
    final StringProperty addressee = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> answerBy = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> decidedOn = new SimpleObjectProperty<>();
    final StringProperty decision = new SimpleStringProperty("");
    final StringProperty reason = new SimpleStringProperty("");
    final StringProperty told = new SimpleStringProperty("");

    private final ConcernRepository concerns;
    private final FieldProblems problems;
    private final Saving<Concern> saving;
    private final Consumer<Concern> saved;
    private final Typed typed;
    private @Nullable Concern stored;
    private int version;
    private ConcernContent begun;

    ConcernFormViewModel(
            @Nullable Concern stored,
            ConcernContent content,
            ConcernRepository concerns,
            MeasureChoices choices,
            Tasks tasks,
            Texts texts,
            Consumer<Concern> saved) {
        started(stored);
        this.concerns = concerns;
        this.saved = saved;
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
        begun = content;
        take(content);
        typed = new Typed("concern", stored == null ? null : stored.id())
                .id("unit", unit)
                .id("measure", measure)
                .day("raisedOn", raisedOn)
                .text("matter", matter)
                .text("addressee", addressee)
                .day("answerBy", answerBy)
                .day("decidedOn", decidedOn)
                .text("decision", decision)
                .text("reason", reason)
                .text("told", told)
                .version(() -> version, then -> version = then)
                .begin();
        saving.keeps(typed);
        unit.subscribe(where -> choices.of(where, measure.get(), measures::setAll));
    }

    private void take(ConcernContent content) {
        begun = content;
        unit.set(content.unitId());
        measure.set(content.measure());
        raisedOn.set(content.raisedOn());
        matter.set(content.matter());
        addressee.set(content.addressee());
        answerBy.set(content.answerBy());
        decidedOn.set(content.decidedOn());
        decision.set(content.decision());
        reason.set(content.reason());
        told.set(content.told());
    }

    private ConcernContent content() {
        return new ConcernContent(
                unit.get(),
                measure.get(),
                raisedOn.get(),
                matter.get(),
                addressee.get(),
                answerBy.get(),
                decidedOn.get(),
                decision.get(),
                reason.get(),
                told.get());
    }

    /** Whether something would be lost by leaving. */
    boolean changed() {
        return saving.unread() || !content().equals(begun);
    }

    void save() {
        var content = content();
        var before = stored;
        saving.save(
                () -> before == null
                        ? concerns.add(content)
                        : concerns.update(before.id(), version, content),
                now -> {
                    started(now);
                    begun = content;
                    saved.accept(now);
                });
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

    private void started(@Nullable Concern from) {
        stored = from;
        version = from == null ? 0 : from.version();
    }

    @Nullable Concern stored() {
        return stored;
    }

    StringProperty problem(String field) {
        return problems.of(field);
    }

    Saving<Concern> saving() {
        return saving;
    }

    /** What is typed in it. */
    Typed typed() {
        return typed;
    }
}
