package no.vern.followup;

import no.vern.routine.CalendarRepository;
import no.vern.routine.RoutineLibrary;
import no.vern.routine.RoutineRepository;
import no.vern.workspace.Vault;

/** Makes planners of what holds in the organisation: its routines and its calendars. */
final class Planners {
    private final RoutineRepository routines;
    private final CalendarRepository calendars;

    Planners(Vault vault, RoutineLibrary library) {
        routines = new RoutineRepository(vault, library);
        calendars = new CalendarRepository(vault);
    }

    /** One that knows what has been put into force so far. */
    Planner now() {
        return new Planner(routines.book(), calendars.all());
    }
}
