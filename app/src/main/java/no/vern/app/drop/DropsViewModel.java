package no.vern.app.drop;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import no.vern.app.language.Texts;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.calendar.Norway;
import no.vern.drop.Drop;
import no.vern.drop.DropContent;
import no.vern.drop.DropRepository;
import no.vern.drop.DropTrend;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitRepository;
import no.vern.settings.Setting;
import no.vern.settings.SettingRepository;
import no.vern.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;

/** What the small strains of two years come to, and the last of them one by one. */
public final class DropsViewModel {
    /** How many quarters a trend has: two years. */
    public static final int QUARTERS = 8;

    private static final int NEWEST = 40;

    /**
     * What is shown.
     *
     * @param newest the last ones, newest first
     * @param units names of their units
     */
    public record Shown(DropTrend trend, List<Drop> newest, Map<UUID, String> units) {}

    private final DropRepository drops;
    private final UnitRepository units;
    private final SettingRepository settings;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public DropsViewModel(
            DropRepository drops,
            UnitRepository units,
            SettingRepository settings,
            Tasks tasks,
            Dialogs dialogs,
            Texts texts,
            Clock clock) {
        this.drops = drops;
        this.units = units;
        this.settings = settings;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.clock = clock;
    }

    public void load() {
        tasks.run(this::read).onSuccess(shown::set).start();
    }

    private Shown read() {
        var today = Norway.today(clock);
        var tree = units.tree();
        var all = drops.since(DropTrend.firstDay(today, QUARTERS));
        var trend = DropTrend.of(all, tree, today, QUARTERS, settings.get(Setting.THRESHOLD));
        var names = tree.all().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        return new Shown(trend, all.stream().limit(NEWEST).toList(), names);
    }

    /** Takes one away that was entered by mistake; it can be had back while the notice stands. */
    public void remove(Drop drop) {
        tasks.run(() -> {
                    drops.remove(drop.id());
                    return drop;
                })
                .onSuccess(removed -> {
                    problem.set("");
                    load();
                    dialogs.notice(
                            texts.get("drop.removed.notice"), texts.get("drop.undo.button"), () -> putBack(removed));
                })
                .onError(WorkspaceException.class, this::tell)
                .start();
    }

    private void putBack(Drop drop) {
        Saving.<Drop>outright(tasks, texts, dialogs)
                .save(
                        () -> drops.add(new DropContent(drop.unitId(), drop.kind(), drop.strain(), drop.day())),
                        _ -> load());
    }

    private void tell(WorkspaceException e) {
        problem.set(texts.get(e.messageKey(), e.arguments().toArray()));
    }

    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why one was not taken away; empty when there is nothing to say. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
