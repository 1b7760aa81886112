package no.vern.app.incident;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import no.vern.app.language.Texts;
import no.vern.app.ui.Tasks;
import no.vern.followup.FollowUpRepository;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentRepository;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;

/** The way of a form to disk, and what can come of it: saved, refused, changed by somebody else, or failed. */
public final class FormSaving {
    private final IncidentRepository incidents;
    private final FollowUpRepository followUp;
    private final Tasks tasks;
    private final Texts texts;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Incident> conflict = new ReadOnlyObjectWrapper<>();

    FormSaving(IncidentRepository incidents, FollowUpRepository followUp, Tasks tasks, Texts texts) {
        this.incidents = incidents;
        this.followUp = followUp;
        this.tasks = tasks;
        this.texts = texts;
    }

    void reset() {
        failure.set("");
        conflict.set(null);
    }

    /** Says that so many fields have to be mended first. */
    void refuse(int problems) {
        failure.set(texts.get("incident.form.problems", problems));
    }

    /** @param version the version that the change started from; of no meaning for a new incident */
    void save(
            @Nullable Incident stored,
            int version,
            IncidentContent content,
            Consumer<Incident> onSaved,
            Consumer<List<Problem>> onInvalid) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        failure.set("");
        tasks.run(() -> stored == null
                        ? incidents.add(content)
                        : followUp.update(stored.id(), version, content))
                .onSuccess(result -> {
                    switch (result) {
                        case SaveResult.Saved<Incident>(var incident) -> onSaved.accept(incident);
                        case SaveResult.Conflict<Incident>(var theirs) -> conflict.set(theirs);
                        case SaveResult.Invalid<Incident>(var problems) -> onInvalid.accept(problems);
                    }
                })
                .onError(WorkspaceException.class, e -> failure.set(texts.get(
                        "incident.form.failed", texts.get(e.messageKey(), e.arguments().toArray()))))
                .onEnd(() -> busy.set(false))
                .start();
    }

    /** Shows what is stored beside a form that started from something older. */
    void disagree(Incident theirs) {
        conflict.set(theirs);
    }

    void failed(String sentence) {
        failure.set(sentence);
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Why the last save did not succeed; empty when it did. */
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** What somebody else saved meanwhile; null when nobody did. */
    public ReadOnlyObjectProperty<@Nullable Incident> conflictProperty() {
        return conflict.getReadOnlyProperty();
    }
}
