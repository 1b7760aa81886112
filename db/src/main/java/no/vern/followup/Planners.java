package no.vern.followup;

import no.vern.routine.RoutineLibrary;
import no.vern.routine.RoutineRepository;
import no.vern.routine.WorkingDays;
import no.vern.settings.Setting;
import no.vern.settings.SettingRepository;
import no.vern.workspace.Vault;

/** Makes planners of what holds in the organisation: its routines and its calendar. */
final class Planners {
    private final RoutineRepository routines;
    private final SettingRepository settings;

    Planners(Vault vault, RoutineLibrary library) {
        routines = new RoutineRepository(vault, library);
        settings = new SettingRepository(vault);
    }

    /** One that knows what has been put into force so far. */
    Planner now() {
        return new Planner(
                routines.book(),
                new WorkingDays(
                        settings.get(Setting.CHRISTMAS_EVE_OFF),
                        settings.get(Setting.NEW_YEARS_EVE_OFF),
                        settings.get(Setting.SAME_DAY_COUNTS)));
    }
}
