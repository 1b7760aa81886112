package no.vern.app.incident;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentField;

/** The form as it stands, what it started from, and what follows from both. */
final class FormState {
    private final IncidentForm form = new IncidentForm();
    private final ObservableMap<String, String> unreadable = FXCollections.observableHashMap();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper referred = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper injured = new ReadOnlyBooleanWrapper();
    private final Consumer<Boolean> onChange;
    private IncidentContent baseline = IncidentContent.builder().build();
    private FormHistory history = new FormHistory(baseline);
    private boolean filling;

    /** @param onChange called after each change; true when it was made by typing or choosing */
    FormState(Consumer<Boolean> onChange) {
        this.onChange = onChange;
        form.fields().forEach((field, properties) ->
                properties.forEach(property -> property.addListener(_ -> changed(field))));
        unreadable.addListener((MapChangeListener<String, String>) _ -> refresh(!filling));
    }

    IncidentForm form() {
        return form;
    }

    ObservableMap<String, String> unreadable() {
        return unreadable;
    }

    /** Begins anew from the content. */
    void start(IncidentContent content) {
        filling = true;
        unreadable.clear();
        baseline = content;
        history = new FormHistory(content);
        fill(content);
    }

    /** Counts what is stored now as the start, and keeps the form. */
    void rebase(IncidentContent stored) {
        baseline = stored;
        refresh(false);
    }

    void resume(FormDraft draft) {
        fill(draft.content());
        unreadable.putAll(draft.unreadable());
        refresh(true);
    }

    void rest() {
        history.rest();
        refresh(false);
    }

    void undo() {
        history.back().ifPresent(this::fill);
    }

    /** Whether the content is what the form started from. */
    boolean startedFrom(IncidentContent content) {
        return content.equals(baseline);
    }

    private void fill(IncidentContent content) {
        filling = true;
        form.fill(content);
        filling = false;
        refresh(false);
    }

    private void changed(IncidentField field) {
        if (!filling) {
            history.changed(field, form.content());
            refresh(true);
        }
    }

    private void refresh(boolean typed) {
        var content = form.content();
        dirty.set(!content.equals(baseline) || !unreadable.isEmpty());
        referred.set(content.referred());
        injured.set(form.injured());
        onChange.accept(typed);
    }

    ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty referredProperty() {
        return referred.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty injuredProperty() {
        return injured.getReadOnlyProperty();
    }
}
