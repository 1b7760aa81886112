package no.vern.app.measure;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import no.vern.app.language.Texts;
import no.vern.app.shell.SearchSource;
import no.vern.measure.MeasureFilter;
import no.vern.measure.MeasureListRepository;
import no.vern.measure.MeasureRow;
import no.vern.measure.MeasureSort;
import org.kordamp.ikonli.feather.Feather;

/** Finds measures for Ctrl+K, by number and by words: what is due first at the top. */
public final class MeasureSearch implements SearchSource {
    private final MeasureListRepository lists;
    private final Consumer<UUID> open;
    private final Texts texts;

    public MeasureSearch(MeasureListRepository lists, Consumer<UUID> open, Texts texts) {
        this.lists = lists;
        this.open = open;
        this.texts = texts;
    }

    @Override
    public List<Hit> find(String typed, int limit) {
        return typed.isBlank()
                ? List.of()
                : lists.page(MeasureFilter.ALL.withText(typed.strip()), MeasureSort.BY_DEADLINE, 0, limit).stream()
                        .map(this::hit)
                        .toList();
    }

    private Hit hit(MeasureRow row) {
        return new Hit(
                Feather.CHECK_SQUARE,
                row.measure().name() + "  " + row.content().title(),
                texts.of(row.measure().status()) + " · " + row.unitName(),
                () -> open.accept(row.id()));
    }
}
