package no.vern.app.risk;

import java.time.Clock;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import no.vern.app.draft.Drafts;
import no.vern.app.shell.Room;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.ListAndDetail;
import no.vern.app.ui.RecordTable;
import no.vern.app.language.Texts;
import no.vern.risk.Assessment;
import org.jspecify.annotations.Nullable;

/** The list, the selected assessment beside it or in its place, and the form: who has how much room, and the way back. */
final class RiskPanesView extends StackPane {
    private final RiskListViewModel model;
    private final AssessmentViewModel assessment;
    private final AssessmentFormViewModel formModel;
    private final RecordTable<RiskRow> table;
    private final RiskFilterView filters;
    private final AssessmentView detail;
    private final AssessmentFormView form;
    private final ListAndDetail split;
    private final Dialogs dialogs;
    private final Drafts drafts;
    private final StatusLine status;
    private final Texts texts;
    private boolean closed;
    private boolean writing;

    RiskPanesView(
            RiskListViewModel model,
            AssessmentViewModel assessment,
            AssessmentFormViewModel formModel,
            RecordTable<RiskRow> table,
            RiskFilterView filters,
            Room room) {
        this.model = model;
        this.assessment = assessment;
        this.formModel = formModel;
        this.table = table;
        this.filters = filters;
        dialogs = room.dialogs();
        drafts = room.drafts();
        status = room.status();
        texts = room.texts();
        Clock clock = room.clock();
        detail = new AssessmentView(assessment, this::edit, texts, clock);
        form = new AssessmentFormView(formModel, model.units(), this::save, this::closeForm, texts, clock);
        split = new ListAndDetail(table);
        split.setMinSize(0, 0);
        split.sharedProperty().subscribe(shared -> table.setTight(shared, RiskColumns.MOST_TELLING));
        getChildren().add(split);
        table.selectedProperty().subscribe(this::selected);
        table.onOpen(_ -> openWhole());
        assessment.onChanged(this::changed);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && back()) {
                event.consume();
            }
        });
    }

    private void selected(@Nullable RiskRow row) {
        if (writing) {
            return;
        }
        if (row == null) {
            split.setDetail(null);
        } else if (split.whole() || !closed) {
            showDetail(row.id());
        }
    }

    private void showDetail(UUID id) {
        var shown = assessment.pageProperty().get();
        if (shown == null || !shown.assessment().id().equals(id)) {
            assessment.show(id);
        }
        split.setDetail(detail);
    }

    void openWhole() {
        var row = table.selectedProperty().get();
        if (row != null) {
            closed = false;
            showDetail(row.id());
            split.setWhole(true);
            detail.requestFocus();
        }
    }

    private boolean back() {
        if (writing) {
            closeForm();
        } else if (split.whole()) {
            split.setWhole(false);
            table.focus();
        } else if (table.selectedProperty().get() != null && !closed) {
            closed = true;
            split.setDetail(null);
            table.focus();
        } else {
            return false;
        }
        return true;
    }

    /** Begins a new assessment. */
    void write(@Nullable UUID unit) {
        if (mayLeave()) {
            formModel.startNew(unit);
            showForm();
        }
    }

    void edit(Assessment of) {
        if (mayLeave()) {
            formModel.edit(of);
            showForm();
        }
    }

    void editSelected() {
        var page = assessment.pageProperty().get();
        if (page != null && !writing) {
            edit(page.assessment());
        }
    }

    private void showForm() {
        drafts.open(formModel.typed());
        writing = true;
        filters.setShown(false);
        split.setDetail(form);
        split.setWhole(true);
        applyCss();
        form.begin();
    }

    private boolean mayLeave() {
        return !writing
                || !formModel.dirty()
                || drafts.mayLeave(
                        formModel.typed(),
                        new Dialogs.Question(
                                texts.get("risk.leave.title"),
                                texts.get("risk.leave.text"),
                                texts.get("risk.leave.verb"),
                                true));
    }

    private void closeForm() {
        if (mayLeave()) {
            leaveForm();
        }
    }

    private void leaveForm() {
        writing = false;
        filters.setShown(true);
        split.setWhole(false);
        selected(table.selectedProperty().get());
        table.focus();
    }

    private void save() {
        formModel.save(saved -> {
            leaveForm();
            dialogs.notice(texts.get("risk.saved.notice"));
            changed(saved);
            assessment.show(saved.id());
        });
    }

    /** Something is on disk: the row shows where it stands now. */
    private void changed(Assessment saved) {
        status.saved();
        table.select(saved.id());
        model.refresh();
    }

    /** Shows the list anew with the assessment selected, in the whole width. */
    void open(UUID id) {
        closed = false;
        assessment.show(id);
        table.select(id);
        split.setDetail(detail);
        split.setWhole(true);
        model.refresh();
    }
}
