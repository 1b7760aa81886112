package no.vern.app.incident;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import no.vern.app.draft.Drafts;
import no.vern.app.followup.FollowUpView;
import no.vern.app.followup.TimelineViewModel;
import no.vern.app.language.Texts;
import no.vern.app.shell.Room;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.ListAndDetail;
import no.vern.app.ui.RecordTable;
import no.vern.app.ui.TabStops;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentRow;
import no.vern.incident.IncidentStatus;
import org.jspecify.annotations.Nullable;

/** The list, the selected incident beside it or in its place, and the form: who has how much room, and the way back. */
final class IncidentPanesView extends StackPane {
    private static final double WIDE = 900;
    private static final double HIGH = 480;

    private final IncidentListViewModel model;
    private final IncidentFormViewModel formModel;
    private final RecordTable<IncidentRow> table;
    private final IncidentFilterView filters;
    private final IncidentDetailView detail;
    private final IncidentFormView form;
    private final TimelineViewModel timeline;
    private final FollowUpView followUp;
    private final List<? extends CasePartView> parts;
    private final ListAndDetail split;
    private final Dialogs dialogs;
    private final Drafts drafts;
    private final StatusLine status;
    private final Texts texts;
    /** The case that was asked for by itself: it is shown also where there is no room for the list beside it. */
    private @Nullable UUID asked;

    private boolean detailClosed;
    private boolean writing;

    IncidentPanesView(
            IncidentListViewModel model,
            IncidentFormViewModel formModel,
            RecordTable<IncidentRow> table,
            IncidentFilterView filters,
            IncidentChoices choices,
            TimelineViewModel timeline,
            FollowUpView followUp,
            List<? extends CasePartView> parts,
            Room room) {
        this.parts = parts;
        this.timeline = timeline;
        this.followUp = followUp;
        this.model = model;
        this.formModel = formModel;
        this.table = table;
        this.filters = filters;
        this.dialogs = room.dialogs();
        this.drafts = room.drafts();
        this.status = room.status();
        this.texts = room.texts();
        detail = new IncidentDetailView(choices, followUp, parts, texts);
        form = new IncidentFormView(formModel, choices, model.units(), this::closeForm, texts, room.clock());
        split = new ListAndDetail(table);
        split.setMinSize(0, 0);
        split.sharedProperty().subscribe(shared -> table.setTight(shared, IncidentColumns.MOST_TELLING));
        getChildren().add(split);
        table.selectedProperty().subscribe(this::selected);
        table.onOpen(_ -> openWhole());
        formModel.onSaved(this::saved);
        timeline.onChanged(this::followed);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && back()) {
                event.consume();
            }
        });
    }

    private void selected(@Nullable IncidentRow row) {
        if (writing) {
            return;
        }
        if (row == null) {
            split.setDetail(null);
            filters.setShown(true);
        } else if (row.id().equals(asked)) {
            showDetail(row);
            takeIn();
            if (!split.whole() && !roomForBoth()) {
                whole(true);
                detail.requestFocus();
            }
        } else if (split.whole() || !detailClosed && roomForBoth()) {
            showDetail(row);
        }
    }

    /** Whether a detail under a narrow list would leave enough of both. */
    private boolean roomForBoth() {
        return split.getWidth() >= WIDE || split.getHeight() >= HIGH;
    }

    /** The filters belong to the list: they go when it does. */
    private void whole(boolean wholeWidth) {
        split.setWhole(wholeWidth);
        filters.setShown(!wholeWidth);
    }

    private void showDetail(IncidentRow row) {
        detail.show(row, new IncidentDetailView.Actions(this::edit, this::move, this::closeDetail));
        timeline.show(row.id());
        parts.forEach(part -> part.show(row.incident()));
        split.setDetail(detail);
    }

    private void openWhole() {
        var row = table.selectedProperty().get();
        if (row != null) {
            detailClosed = false;
            showDetail(row);
            whole(true);
            detail.requestFocus();
        }
    }

    /** One step back: out of the form, from whole width to beside the list, and to the list alone. */
    private boolean back() {
        if (writing) {
            closeForm();
        } else if (split.whole()) {
            asked = null;
            whole(false);
            if (!roomForBoth()) {
                split.setDetail(null);
            }
            table.focus();
        } else if (table.selectedProperty().get() != null && !detailClosed) {
            closeDetail();
        } else {
            return false;
        }
        return true;
    }

    private void closeDetail() {
        detailClosed = true;
        asked = null;
        split.setDetail(null);
        table.focus();
    }

    /** Begins a new incident with what is known of it. */
    void write(IncidentContent known) {
        write(known, _ -> {});
    }

    /** @param became hears which incident was saved */
    void write(IncidentContent known, Consumer<Incident> became) {
        if (mayLeave()) {
            formModel.startNew(known, became);
            showForm();
        }
    }

    void edit(IncidentRow row) {
        if (row.incident().status() != IncidentStatus.CLOSED && mayLeave()) {
            formModel.edit(row.incident());
            showForm();
        }
    }

    /** Goes on with what was written of the incident, or of a new one, and not saved. */
    void resume(@Nullable Incident incident) {
        boolean here = writing && Objects.equals(incident, formModel.storedProperty().get());
        if (!here && mayLeave()) {
            formModel.resume(incident);
            showForm();
        }
        begin();
    }

    void editSelected() {
        var row = table.selectedProperty().get();
        if (row != null && !writing) {
            edit(row);
        }
    }

    private void showForm() {
        writing = true;
        split.setDetail(form);
        whole(true);
        takeIn();
        form.begin();
    }

    /** Panes take what they hold into the window with their skin; before that nothing has focus or a width. */
    private void takeIn() {
        if (getScene() != null) {
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
        }
    }

    /** Whether nothing would be lost, or the user lets it go. */
    private boolean mayLeave() {
        if (!writing || !formModel.dirtyProperty().get()) {
            return true;
        }
        boolean leave = dialogs.confirm(new Dialogs.Question(
                texts.get("incident.form.leave.title"),
                texts.get("incident.form.leave.text"),
                texts.get("incident.form.leave.verb"),
                true));
        if (leave) {
            formModel.discardDraft();
        }
        return leave;
    }

    private void closeForm() {
        if (mayLeave()) {
            leaveForm();
        }
    }

    private void leaveForm() {
        writing = false;
        whole(false);
        selected(table.selectedProperty().get());
        table.focus();
    }

    private void saved(Incident incident) {
        if (incident.status() == IncidentStatus.REFERRED) {
            drafts.forget(incident.id());
        }
        detailClosed = false;
        status.saved();
        leaveForm();
        dialogs.notice(texts.get("incident.form.saved", incident.number()));
        open(incident.id());
    }

    /** Puts the hand where one begins: in the form that is being written, the case that has the width, or the list. */
    void begin() {
        takeIn();
        if (writing) {
            TabStops.first(form).filter(_ -> !form.isFocusWithin()).ifPresent(Node::requestFocus);
        } else if (split.whole()) {
            detail.requestFocus();
        } else {
            table.focus();
        }
    }

    /** Keeps what was typed last: the screen goes out of sight. */
    void keepDraft() {
        formModel.keepDraft();
    }

    /** Shows the list anew with the incident selected. */
    void open(UUID id) {
        detailClosed = false;
        asked = id;
        table.select(id);
        model.refresh();
        var row = table.selectedProperty().get();
        if (row != null && row.id().equals(id)) {
            selected(row);
        }
    }

    /** Puts the hand in the search of the list, which comes back when a case had the whole width. */
    void search() {
        if (!writing) {
            asked = null;
            whole(false);
            filters.focusSearch();
        }
    }

    /** Shows the incident beside the list, with none of its steps opened. */
    void openBeside(IncidentRow row) {
        timeline.close();
        whole(false);
        open(row.id());
    }

    /** A step was told: the row shows where the case stands now. */
    private void followed(Incident incident) {
        status.saved();
        table.reload();
        model.recount();
    }

    /** Shows the incident in the whole width with the next step that waits opened. */
    void openStep(IncidentRow row) {
        whole(true);
        open(row.id());
        timeline.openNext(row.id());
    }

    /** Shows the case in the whole width, with none of its steps opened. */
    void openAlone(IncidentRow row) {
        if (writing) {
            closeForm();
        }
        timeline.close();
        whole(true);
        open(row.id());
    }

    /** Offers the documents of the selected case, in the whole width. */
    void offerDocuments() {
        if (table.selectedProperty().get() == null || writing) {
            return;
        }
        if (!split.whole()) {
            openWhole();
        }
        followUp.offerDocuments();
    }

    /** Puts the hand on the next step of the selected case that waits, in the whole width. */
    void nextStep() {
        var row = table.selectedProperty().get();
        if (row == null || writing) {
            return;
        }
        if (!split.whole()) {
            openWhole();
        }
        followUp.nextStep();
    }

    private void move(IncidentRow row, IncidentStatus next) {
        model.changeStatus(
                row.incident(),
                next,
                stored -> {
                    status.saved();
                    dialogs.notice(texts.get("incidents.status.changed", stored.number(), texts.of(next)));
                },
                refused -> dialogs.say(texts.get("incident.detail.status"), refused));
    }
}
