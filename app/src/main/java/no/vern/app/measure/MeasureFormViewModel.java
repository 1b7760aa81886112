package no.vern.app.measure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Latest;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.Typed;
import no.vern.measure.Measure;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureField;
import no.vern.measure.MeasureRepository;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import org.jspecify.annotations.Nullable;

/** One measure being written in the whole form. */
public final class MeasureFormViewModel {
    private final MeasureRepository measures;
    private final ObservableList<Choice<UUID>> units;
    private final Tasks tasks;
    private final FieldProblems problems;
    private final Saving<Measure> saving;
    private final Latest naming = new Latest();
    private final MeasureForm form = new MeasureForm();
    private final ReadOnlyObjectWrapper<@Nullable Measure> stored = new ReadOnlyObjectWrapper<>();
    private MeasureContent begun = MeasureContent.EMPTY;
    private String begunEarlier = "";
    private int version;
    private Typed typed = new Typed("newMeasure", null);
    /** Which those are, also while their names are not read yet. */
    private List<UUID> linked = List.of();

    /** @param units to choose from */
    public MeasureFormViewModel(
            MeasureRepository measures, ObservableList<Choice<UUID>> units, Tasks tasks, Texts texts) {
        this.measures = measures;
        this.units = units;
        this.tasks = tasks;
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
    }

    /** Begins a new measure with what is known of it. */
    void startNew(MeasureContent known) {
        typed.rest();
        stored.set(null);
        version = 0;
        take(known);
        name(new Typed("newMeasure", known.earlier().stream().findFirst().orElse(null)));
    }

    void edit(Measure measure) {
        typed.rest();
        stored.set(measure);
        version = measure.version();
        take(measure.content());
        name(new Typed("measure", measure.id()).version(() -> version, then -> version = then));
    }

    private void name(Typed named) {
        typed = form.name(named).begin();
        saving.keeps(typed);
    }

    /** What is typed in it. */
    Typed typed() {
        return typed;
    }

    private void take(MeasureContent content) {
        saving.reset();
        form.take(content, "");
        begun = form.content();
        begunEarlier = "";
        linked = content.earlier();
        naming.replace(tasks.run(() -> names(content.earlier())))
                .onSuccess(this::named)
                .start();
    }

    /** What is typed meanwhile stays. */
    private void named(String names) {
        var untouched = !dirty();
        if (form.earlier.get().equals(begunEarlier)) {
            form.earlier.set(names);
        }
        begunEarlier = names;
        if (untouched) {
            typed.begin();
        }
    }

    private String names(List<UUID> earlier) {
        return earlier.stream()
                .flatMap(id -> measures.find(id).stream())
                .map(Measure::name)
                .collect(Collectors.joining(", "));
    }

    /** Whether something would be lost if the form was left. */
    boolean dirty() {
        return !form.content().equals(begun) || !form.earlier.get().equals(begunEarlier) || saving.unread();
    }

    void save(Consumer<Measure> saved) {
        if (form.costUnreadable()) {
            saving.refuse(List.of(Problem.of(MeasureField.COST.key(), "rules.measure.cost")));
            return;
        }
        var content = form.content();
        var before = stored.get();
        if (form.earlier.get().equals(begunEarlier)) {
            saving.save(() -> store(before, content.after(linked)), saved);
        } else {
            var numbers = form.earlierNumbers();
            saving.save(() -> store(before, content, numbers.stream().map(measures::find).toList()), saved);
        }
    }

    private SaveResult<Measure> store(
            @Nullable Measure before, MeasureContent typed, List<Optional<Measure>> earlier) {
        if (earlier.stream().anyMatch(Optional::isEmpty)) {
            return new SaveResult.Invalid<>(
                    List.of(Problem.of(MeasureField.EARLIER.key(), "rules.measure.unknown")));
        }
        return store(
                before,
                typed.after(earlier.stream().map(found -> found.orElseThrow().id()).toList()));
    }

    private SaveResult<Measure> store(@Nullable Measure before, MeasureContent content) {
        return before == null ? measures.add(content) : measures.update(before.id(), version, content);
    }

    /** Drops what was typed and shows what somebody else saved. */
    void takeTheirs() {
        var theirs = saving.conflictProperty().get();
        if (theirs != null) {
            typed.begin();
            edit(theirs);
        }
    }

    MeasureForm form() {
        return form;
    }

    ObservableList<Choice<UUID>> units() {
        return units;
    }

    /** What is changed; null for a new one. */
    ReadOnlyObjectProperty<@Nullable Measure> storedProperty() {
        return stored.getReadOnlyProperty();
    }

    StringProperty problem(String field) {
        return problems.of(field);
    }

    Saving<Measure> saving() {
        return saving;
    }
}
