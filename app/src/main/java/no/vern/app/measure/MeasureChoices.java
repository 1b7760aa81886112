package no.vern.app.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.Latest;
import no.vern.app.ui.Tasks;
import no.vern.measure.MeasureField;
import no.vern.measure.MeasureFilter;
import no.vern.measure.MeasureListRepository;
import no.vern.measure.MeasureRow;
import no.vern.measure.MeasureSort;
import org.jspecify.annotations.Nullable;

/** The measures that something can be tied to: those of a unit and of the units under it, the newest first. */
final class MeasureChoices {
    private static final int MOST = 500;

    private final MeasureListRepository lists;
    private final Tasks tasks;
    private final Texts texts;
    private final Latest latest = new Latest();

    MeasureChoices(MeasureListRepository lists, Tasks tasks, Texts texts) {
        this.lists = lists;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** @param tied is among them wherever it is; null for none */
    void of(@Nullable UUID unit, @Nullable UUID tied, Consumer<List<Choice<UUID>>> found) {
        latest.replace(tasks.run(() -> read(unit, tied))).onSuccess(found).start();
    }

    private List<Choice<UUID>> read(@Nullable UUID unit, @Nullable UUID tied) {
        var rows = new ArrayList<MeasureRow>();
        if (unit != null) {
            var filter = MeasureFilter.ALL.withUnits(Set.of(unit));
            rows.addAll(lists.page(filter, new MeasureSort(MeasureField.NUMBER, true), 0, MOST));
        }
        if (tied != null && rows.stream().noneMatch(row -> row.id().equals(tied))) {
            lists.find(tied).ifPresent(rows::addFirst);
        }
        return rows.stream().map(this::choice).toList();
    }

    private Choice<UUID> choice(MeasureRow row) {
        return new Choice<>(
                row.id(),
                row.measure().name() + " " + row.content().title(),
                texts.of(row.measure().status()) + " · " + row.unitName(),
                "");
    }
}
