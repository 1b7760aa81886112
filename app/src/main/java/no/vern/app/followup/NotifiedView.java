package no.vern.app.followup;

import java.util.List;
import java.util.function.Function;
import no.vern.app.language.Texts;
import no.vern.app.ui.CellText;
import no.vern.app.ui.Column;
import no.vern.app.ui.Em;
import no.vern.app.ui.Fold;
import no.vern.app.ui.Order;
import no.vern.app.ui.PagedSource;
import no.vern.app.ui.RecordTable;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.WrappedLabel;
import no.vern.followup.Notified;
import no.vern.routine.RoutineLibrary;
import org.jspecify.annotations.Nullable;

/** The case's notification log, folded: who was told, when, how and by whom, the first first. */
final class NotifiedView extends Fold {
    private static final List<String> MOST_TELLING = List.of("at", "to", "who", "by", "how", "step");
    private static final double ROW = Em.px(2.4);

    private final TimelineViewModel model;
    private final RoutineLibrary library;
    private final Texts texts;
    private final CellText cells;
    private final RecordTable<Notified> table;
    private final WrappedLabel none;

    NotifiedView(TimelineViewModel model, RoutineLibrary library, Tasks tasks, Texts texts) {
        this.model = model;
        this.library = library;
        this.texts = texts;
        cells = new CellText(texts);
        setId("notified");
        table = new RecordTable<>(columns(), new Order("at", false), told -> told.mark().id(), tasks, texts);
        table.setTight(true, MOST_TELLING);
        table.fill("step");
        none = new WrappedLabel(texts.get("followup.notified.none"), "muted");
        model.shownProperty().subscribe(this::show);
    }

    private List<Column<Notified>> columns() {
        return List.of(
                column("at", 11.5, this::at),
                column("to", 13, told -> model.words().parties(told.step())),
                column("who", 11, told -> told.mark().content().recipient()),
                column("how", 7, Notified::channel),
                column("by", 9, Notified::by),
                column("step", 12, told -> model.words().text(told.step())),
                column("about", 9, told -> model.words().name(told.about())));
    }

    private Column<Notified> column(String key, double em, Function<Notified, @Nullable Object> value) {
        return Column.of(key, texts.get("followup.notified." + key), em, value).unsortable();
    }

    private String at(Notified told) {
        var day = cells.of(told.mark().content().doneAt().toLocalDate());
        return told.time().map(time -> day + " " + cells.of(time)).orElse(day);
    }

    private void show(@Nullable FollowedCase shown) {
        setVisible(shown != null && shown.plan().incident().followed());
        setManaged(isVisible());
        var told = shown == null ? List.<Notified>of() : Notified.of(shown.plan(), library);
        table.show(PagedSource.of(told));
        // The heading is a row, too, and the frame takes some of the last one.
        table.setPrefHeight((told.size() + 1.5) * ROW);
        table.setMinHeight(USE_PREF_SIZE);
        table.setName(texts.get("followup.notified.title", told.size()));
        setText(texts.get("followup.notified.title", told.size()));
        setContent(told.isEmpty() ? none : table);
    }
}
