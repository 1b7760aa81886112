package no.vern.app.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import no.vern.app.language.Texts;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.Tasks;
import no.vern.calendar.Norway;
import no.vern.risk.Cell;
import no.vern.risk.MatrixBook;
import no.vern.risk.MatrixChecker;
import no.vern.risk.MatrixEdit;
import no.vern.risk.MatrixEdition;
import no.vern.risk.MatrixRepository;
import no.vern.risk.RiskMatrices;
import no.vern.risk.RiskMatrix;
import no.vern.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;

/**
 * The risk matrices, and the organisation's own being written: a copy that is checked with every change, and holds for
 * nothing before it is put into force.
 */
public final class MatricesViewModel {
    private final MatrixRepository matrices;
    private final MatrixDrafts drafts;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final StatusLine status;
    private final Clock clock;
    private final MatrixKeeping keeping;
    private final MatrixForceViewModel force;
    private final ReadOnlyObjectWrapper<MatrixBook> book = new ReadOnlyObjectWrapper<>(MatrixBook.SHIPPED);
    private final ReadOnlyObjectWrapper<RiskMatrix> shown =
            new ReadOnlyObjectWrapper<>(RiskMatrices.shipped().getLast());
    private final ReadOnlyObjectWrapper<@Nullable RiskMatrix> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<MatrixRemark>> remarks = new ReadOnlyObjectWrapper<>(List.of());

    public MatricesViewModel(
            MatrixRepository matrices,
            MatrixDrafts drafts,
            Tasks tasks,
            Dialogs dialogs,
            Texts texts,
            StatusLine status,
            Clock clock) {
        this.matrices = matrices;
        this.drafts = drafts;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.status = status;
        this.clock = clock;
        keeping = new MatrixKeeping(drafts, draft::get, tasks, texts);
        force = new MatrixForceViewModel(matrices, tasks, texts);
        shown.subscribe(now -> remarks.set(MatrixRemark.of(MatrixChecker.check(now))));
    }

    private record Loaded(MatrixBook book, Optional<RiskMatrix> draft) {}

    public void load() {
        tasks.run(() -> new Loaded(matrices.book(), drafts.find()))
                .onSuccess(loaded -> {
                    book.set(loaded.book());
                    draft.set(loaded.draft().orElse(null));
                    shown.set(loaded.draft().orElseGet(() -> loaded.book().inForce(today())));
                    force.validFrom.set(today());
                })
                .start();
    }

    /** Looks at one of those that are there; what is being written waits. */
    void look(MatrixEdition edition) {
        shown.set(book.get().get(edition));
    }

    /** Looks at what new assessments of today use. */
    void lookAtInForce() {
        shown.set(book.get().inForce(today()));
    }

    /** Back to what is being written. */
    void goOn() {
        var writing = draft.get();
        if (writing != null) {
            shown.set(writing);
        }
    }

    /** Whether what is looked at can be changed. */
    boolean writing() {
        return shown.get() == draft.get();
    }

    /** Begins the organisation's own as a copy of what is looked at. */
    void copy() {
        var from = shown.get();
        change(MatrixEdit.copy(from, MatrixWords.copyName(from), from.source()));
    }

    void paint(Cell cell, int riskClass) {
        if (writing() && riskClass >= 0 && riskClass < shown.get().classes().size()) {
            change(MatrixEdit.painted(
                    shown.get(), cell, shown.get().classes().get(riskClass).code()));
        }
    }

    /** The class that comes after the cell's, around again after the gravest. */
    void paintNext(Cell cell) {
        var classes = shown.get().classes();
        paint(cell, (classes.indexOf(shown.get().at(cell)) + 1) % classes.size());
    }

    /** Fewer levels lose what was written of the highest: it can be taken back while the notice stands. */
    void resize(int wide, int high) {
        var before = shown.get();
        if (!writing()) {
            return;
        }
        change(MatrixEdit.resized(before, wide, high));
        if (wide < before.probability().size() || high < before.consequence().size()) {
            dialogs.notice(
                    texts.get("matrix.smaller.notice"), texts.get("settings.undo.button"), () -> change(before));
        }
    }

    /** Takes a change of what is being written. */
    void change(RiskMatrix now) {
        draft.set(now);
        shown.set(now);
        keeping.keep();
    }

    /** Gives up what is being written; it can be taken back while the notice stands. */
    void discard() {
        var given = draft.get();
        if (given != null) {
            forget(() -> dialogs.notice(
                    texts.get("matrix.discarded.notice"), texts.get("settings.undo.button"), () -> change(given)));
        }
    }

    private void forget(Runnable then) {
        tasks.run(() -> {
                    drafts.remove();
                    return matrices.book();
                })
                .onSuccess(now -> {
                    force.saving().reset();
                    draft.set(null);
                    book.set(now);
                    shown.set(now.inForce(today()));
                    then.run();
                })
                .onError(WorkspaceException.class, keeping::tell)
                .start();
    }

    void putIntoForce() {
        var writing = draft.get();
        if (writing != null) {
            force.put(writing, today(), () -> forget(() -> {
                status.saved();
                dialogs.notice(texts.get("matrix.inForce.notice"));
            }));
        }
    }

    LocalDate today() {
        return Norway.today(clock);
    }

    Clock clock() {
        return clock;
    }

    MatrixForceViewModel force() {
        return force;
    }

    ReadOnlyObjectProperty<MatrixBook> bookProperty() {
        return book.getReadOnlyProperty();
    }

    /** What is looked at: the draft, or one that is there. */
    ReadOnlyObjectProperty<RiskMatrix> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What is being written; null for nothing. */
    ReadOnlyObjectProperty<@Nullable RiskMatrix> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** What the checker says of what is looked at. */
    ReadOnlyObjectProperty<List<MatrixRemark>> remarksProperty() {
        return remarks.getReadOnlyProperty();
    }

    /** Why a change was not kept; empty when it was. */
    ReadOnlyStringProperty troubleProperty() {
        return keeping.troubleProperty();
    }
}
