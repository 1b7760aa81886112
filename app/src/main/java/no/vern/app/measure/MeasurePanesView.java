package no.vern.app.measure;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import no.vern.app.draft.Drafts;
import no.vern.app.language.Texts;
import no.vern.app.shell.Room;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.ListAndDetail;
import no.vern.app.ui.RecordTable;
import no.vern.measure.Measure;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureRow;
import org.jspecify.annotations.Nullable;

/** The list or the board, the measure that is selected beside it or in its place, and the form. */
final class MeasurePanesView extends StackPane {
    private static final double WIDE = 900;

    private final MeasureFormViewModel formModel;
    private final MeasureDetailViewModel detailModel;
    private final MeasureDetailView detail;
    private final MeasureFormView form;
    private final RecordTable<MeasureRow> table;
    private final ListAndDetail split;
    private final Consumer<Boolean> listSeen;
    private final Consumer<Measure> saved;
    private final Drafts drafts;
    private final Texts texts;
    private boolean writing;
    private boolean closed;

    /**
     * @param lists what stands where the list stands
     * @param saved hears of a measure that the form has stored
     * @param listSeen hears whether the list can be seen
     */
    MeasurePanesView(
            RecordTable<MeasureRow> table,
            Region lists,
            MeasureFormViewModel formModel,
            MeasureDetailViewModel detailModel,
            MeasureWays ways,
            Consumer<Measure> saved,
            Consumer<Boolean> listSeen,
            Room room) {
        this.table = table;
        this.formModel = formModel;
        this.detailModel = detailModel;
        this.saved = saved;
        this.listSeen = listSeen;
        this.drafts = room.drafts();
        this.texts = room.texts();
        var actions = new MeasureDetailView.Actions(
                this::edit, before -> write(before.content().next(before.id())), ways, this::show);
        detail = new MeasureDetailView(detailModel, actions, texts, room.clock());
        form = new MeasureFormView(formModel, this::save, this::closeForm, texts, room.clock());
        split = new ListAndDetail(lists);
        split.setMinSize(0, 0);
        split.sharedProperty().subscribe(shared -> table.setTight(shared, MeasureColumns.MOST_TELLING));
        getChildren().add(split);
        table.selectedProperty().subscribe(this::selected);
        table.onOpen(_ -> openWhole());
        detailModel.shownProperty().subscribe((before, now) -> {
            if (before != null && now == null && !writing) {
                split.setDetail(null);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && back()) {
                event.consume();
            }
        });
    }

    private void selected(@Nullable MeasureRow row) {
        if (!writing && row != null && (split.whole() || !closed && split.getWidth() >= WIDE)) {
            show(row.id());
        } else if (!writing && row == null) {
            split.setDetail(null);
        }
    }

    /** Shows the measure beside the list, or in its place when that is where one reads. */
    void show(UUID id) {
        closed = false;
        detailModel.show(id);
        split.setDetail(detail);
    }

    private void openWhole() {
        var row = table.selectedProperty().get();
        if (row != null) {
            show(row.id());
            split.setWhole(true);
            detail.requestFocus();
        }
    }

    /** One step back: out of the form, from whole width to beside the list, and to the list alone. */
    private boolean back() {
        if (writing) {
            closeForm();
        } else if (split.whole()) {
            split.setWhole(false);
            table.focus();
        } else if (split.sharedProperty().get()) {
            closed = true;
            split.setDetail(null);
            table.focus();
        } else {
            return false;
        }
        return true;
    }

    /** Begins a new measure with what is known of it. */
    void write(MeasureContent known) {
        if (mayLeave()) {
            formModel.startNew(known);
            showForm();
        }
    }

    private void edit(Measure measure) {
        if (mayLeave()) {
            formModel.edit(measure);
            showForm();
        }
    }

    /** Opens the form of the measure that is shown. */
    void editShown() {
        var shown = detailModel.shownProperty().get();
        if (shown != null && !writing) {
            edit(shown.row().measure());
        }
    }

    /** The next step of closing the measure that is selected. */
    void next() {
        var row = table.selectedProperty().get();
        if (row != null && !writing) {
            next(row.id());
        }
    }

    /** The next step of closing this measure: to tell that it was done, or what was found. */
    void next(UUID id) {
        closed = false;
        detailModel.showNext(id);
        split.setDetail(detail);
    }

    private void showForm() {
        drafts.open(formModel.typed());
        writing = true;
        listSeen.accept(false);
        split.setDetail(form);
        split.setWhole(true);
        // Panes take what they hold into the window with their skin, and nothing has focus before that.
        applyCss();
        form.begin();
    }

    private void save() {
        formModel.save(stored -> {
            leaveForm();
            show(stored.id());
            saved.accept(stored);
        });
    }

    /** Whether nothing would be lost, or the user lets it go. */
    private boolean mayLeave() {
        return !writing
                || !formModel.dirty()
                || drafts.mayLeave(
                        formModel.typed(),
                        new Dialogs.Question(
                                texts.get("measure.leave.title"),
                                texts.get("measure.leave.text"),
                                texts.get("measure.leave.verb"),
                                true));
    }

    private void closeForm() {
        if (mayLeave()) {
            leaveForm();
            selected(table.selectedProperty().get());
            table.focus();
        }
    }

    /** Shows the list alone. */
    void leave() {
        closeForm();
        split.setWhole(false);
        split.setDetail(null);
    }

    private void leaveForm() {
        writing = false;
        listSeen.accept(true);
        split.setWhole(false);
        split.setDetail(null);
    }
}
