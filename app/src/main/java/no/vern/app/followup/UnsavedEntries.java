package no.vern.app.followup;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was written in steps that were left before it was saved; it is there when they are opened again. */
final class UnsavedEntries {
    private final Map<Place, StepEntry> entries = new HashMap<>();

    private record Place(UUID incident, StepKey key) {}

    /** Keeps what is in the form, unless it is as it was stored. */
    void keep(@Nullable StepFormViewModel form) {
        if (form != null && form.dirty()) {
            entries.put(place(form), form.entry());
        }
    }

    /** Puts back what was kept. */
    void fill(StepFormViewModel form) {
        var kept = entries.remove(place(form));
        if (kept != null) {
            form.fill(kept);
        }
    }

    private static Place place(StepFormViewModel form) {
        return new Place(form.known().plan().incident().id(), StepKey.of(form.planned()));
    }
}
