package no.vern.app.investigation;

import no.vern.incident.Incident;
import no.vern.incident.IncidentStatus;
import no.vern.investigation.Investigation;

/**
 * A case with what is stored of its investigation.
 *
 * @param suggested whether the case is one to look into
 */
record Known(Incident incident, Investigation stored, boolean suggested) {
    boolean readOnly() {
        return !incident.status().startable();
    }

    /** Called for, and nobody has begun. */
    boolean asked() {
        return suggested && incident.status().open() && stored.content().empty();
    }

    /** Nothing to do and nothing to see. */
    boolean needless() {
        return incident.status() == IncidentStatus.REFERRED || readOnly() && stored.content().empty();
    }

    /** The same, changed from what was stored before. */
    Known from(Investigation before) {
        return new Known(incident, before, suggested);
    }
}
