package no.vern.app.incident;

import java.util.Map;
import no.vern.incident.IncidentContent;

/**
 * A form that has not been saved, as it stands.
 *
 * @param version the version that the changes started from; 0 for a new incident
 * @param unreadable what is typed but cannot be read, by field
 */
record FormDraft(int version, IncidentContent content, Map<String, String> unreadable) {
    FormDraft {
        unreadable = Map.copyOf(unreadable);
    }
}
