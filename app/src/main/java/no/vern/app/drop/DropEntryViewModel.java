package no.vern.app.drop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.vern.app.language.Texts;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.calendar.Norway;
import no.vern.drop.Drop;
import no.vern.drop.DropContent;
import no.vern.drop.DropKind;
import no.vern.drop.DropRepository;
import no.vern.organisation.UnitRepository;
import no.vern.organisation.UnitTree;
import org.jspecify.annotations.Nullable;

/** One small strain being entered. The unit stays for the next one: most who enter several are at one place. */
public final class DropEntryViewModel {
    final ObjectProperty<@Nullable UUID> unit = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable DropKind> kind = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Integer> strain = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    final ObjectProperty<UnitTree> units = new SimpleObjectProperty<>(new UnitTree(List.of()));

    private final DropRepository drops;
    private final UnitRepository repository;
    private final Tasks tasks;
    private final Clock clock;
    private final FieldProblems problems;
    private final Saving<Drop> saving;

    public DropEntryViewModel(
            DropRepository drops, UnitRepository repository, Tasks tasks, Texts texts, Clock clock) {
        this.drops = drops;
        this.repository = repository;
        this.tasks = tasks;
        this.clock = clock;
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
    }

    /** Begins a new one, of today. */
    public void open() {
        kind.set(null);
        strain.set(null);
        day.set(today());
        saving.reset();
        tasks.run(repository::tree).onSuccess(units::set).start();
    }

    /** Stores it. A day that cannot be read is told, not guessed. */
    public void save(Consumer<Drop> saved) {
        var content = new DropContent(unit.get(), kind.get(), strain.get(), day.get());
        saving.save(() -> drops.add(content), saved);
    }

    LocalDate today() {
        return Norway.today(clock);
    }

    FieldProblems problems() {
        return problems;
    }

    public Saving<Drop> saving() {
        return saving;
    }
}
