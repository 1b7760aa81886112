package no.vern.app.shell;

import no.vern.organisation.OrganisationRepository;
import no.vern.settings.Setting;
import no.vern.settings.SettingRepository;
import no.vern.workspace.Workspace;

/** What the desk needs to know of the workspace before it is laid. */
record Manners(String organisation, int idleMinutes, boolean compact) {
    static Manners read(Workspace workspace) {
        var settings = new SettingRepository(workspace.register());
        return new Manners(
                new OrganisationRepository(workspace.register()).name(),
                settings.get(Setting.IDLE_MINUTES),
                settings.get(Setting.COMPACT_TABLES));
    }
}
