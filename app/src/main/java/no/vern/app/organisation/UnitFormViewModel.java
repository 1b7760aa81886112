package no.vern.app.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.language.Texts;
import no.vern.app.organisation.OrganisationViewModel.Opened;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.Typed;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.organisation.UnitType;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/** One unit being written. */
public final class UnitFormViewModel {
    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<@Nullable UUID> parent = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> validFrom = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> validTo = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable UUID> successor = new SimpleObjectProperty<>();
    final StringProperty employees = new SimpleStringProperty("");
    final ObjectProperty<@Nullable UnitType> type = new SimpleObjectProperty<>();

    private final UnitRepository units;
    private final FieldProblems problems;
    private final Saving<Unit> saving;
    private final Consumer<Opened> saved;
    private final Typed typed;
    private @Nullable Unit stored;
    private int version;
    private UnitContent filled;

    UnitFormViewModel(
            @Nullable Unit stored,
            @Nullable UUID under,
            UnitRepository units,
            Tasks tasks,
            Texts texts,
            Consumer<Opened> saved) {
        started(stored);
        this.units = units;
        this.saved = saved;
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
        filled = stored == null ? UnitContent.named("").under(under) : stored.content();
        fill(filled);
        typed = new Typed(stored == null ? "newUnit" : "unit", stored == null ? under : stored.id())
                .text("name", name)
                .id("parent", parent)
                .day("validFrom", validFrom)
                .day("validTo", validTo)
                .id("successor", successor)
                .text("employees", employees)
                .code("type", type, UnitType.class)
                .version(() -> version, then -> version = then)
                .begin();
        saving.keeps(typed);
    }

    private void started(@Nullable Unit from) {
        stored = from;
        version = from == null ? 0 : from.version();
    }

    private void fill(UnitContent content) {
        filled = content;
        name.set(content.name());
        parent.set(content.parentId());
        validFrom.set(content.validFrom());
        validTo.set(content.validTo());
        successor.set(content.successorId());
        type.set(content.type());
        employees.set(content.employees() == null ? "" : content.employees().toString());
    }

    public void save() {
        var wrong = unreadable();
        if (!wrong.isEmpty()) {
            saving.refuse(wrong);
            return;
        }
        var content = content();
        var before = stored;
        saving.save(
                () -> before == null ? units.add(content) : units.update(before.id(), version, content),
                unit -> saved.accept(new Opened.OfUnit(unit, null)));
    }

    private List<Problem> unreadable() {
        var wrong = new ArrayList<Problem>();
        if (!employees.get().strip().matches("\\d{0,6}")) {
            wrong.add(Problem.of("employees", "organisation.employees.unreadable"));
        }
        return wrong;
    }

    private UnitContent content() {
        var count = employees.get().strip();
        return new UnitContent(
                name.get(),
                parent.get(),
                validFrom.get(),
                validTo.get(),
                successor.get(),
                count.isEmpty() ? null : Integer.valueOf(count),
                type.get());
    }

    /** Puts what somebody else saved in the place of what is typed here. */
    public void takeTheirs() {
        var theirs = saving.conflictProperty().get();
        if (theirs != null) {
            started(theirs);
            fill(theirs.content());
            typed.begin();
            saving.reset();
        }
    }

    /** Saves what is typed here on top of what somebody else saved. */
    public void saveMine() {
        var theirs = saving.conflictProperty().get();
        if (theirs != null) {
            started(theirs);
            save();
        }
    }

    /** Whether something is typed that would be lost. */
    boolean changed() {
        return typed.dirty() || !unreadable().isEmpty() || !content().equals(filled);
    }

    public boolean isNew() {
        return stored == null;
    }

    @Nullable Unit stored() {
        return stored;
    }

    FieldProblems problems() {
        return problems;
    }

    public Saving<Unit> saving() {
        return saving;
    }

    /** What is typed in it. */
    Typed typed() {
        return typed;
    }
}
