package no.vern.app.risk;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import no.vern.app.language.Texts;
import no.vern.app.ui.Tasks;
import no.vern.risk.RiskMatrix;
import no.vern.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;

/** Keeps what is being written, one change after the other, so that the last one is what is on disk in the end. */
final class MatrixKeeping {
    private final MatrixDrafts drafts;
    private final Supplier<@Nullable RiskMatrix> latest;
    private final Tasks tasks;
    private final Texts texts;
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private boolean keeping;

    /** @param latest what is to be on disk; null for nothing any more */
    MatrixKeeping(MatrixDrafts drafts, Supplier<@Nullable RiskMatrix> latest, Tasks tasks, Texts texts) {
        this.drafts = drafts;
        this.latest = latest;
        this.tasks = tasks;
        this.texts = texts;
    }

    void keep() {
        var writing = latest.get();
        if (keeping || writing == null) {
            return;
        }
        keeping = true;
        tasks.run(() -> {
                    drafts.keep(writing);
                    return writing;
                })
                .onSuccess(_ -> trouble.set(""))
                .onError(WorkspaceException.class, this::tell)
                .onEnd(() -> {
                    keeping = false;
                    if (latest.get() != writing && trouble.get().isEmpty()) {
                        keep();
                    }
                })
                .start();
    }

    void tell(WorkspaceException e) {
        trouble.set(texts.get(e.messageKey(), e.arguments().toArray()));
    }

    /** Why a change was not kept; empty when it was. */
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
