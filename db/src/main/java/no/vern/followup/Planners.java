package no.vern.followup;

import java.time.Clock;
import no.vern.calendar.Norway;
import no.vern.routine.CalendarRepository;
import no.vern.routine.RoutineLibrary;
import no.vern.routine.RoutineRepository;
import no.vern.workspace.Vault;

/** Makes planners of what holds in the organisation: its routines and its calendars. */
final class Planners {
    private final RoutineRepository routines;
    private final CalendarRepository calendars;
    private final Clock clock;

    Planners(Vault vault, RoutineLibrary library, Clock clock) {
        routines = new RoutineRepository(vault, library);
        calendars = new CalendarRepository(vault);
        this.clock = clock;
    }

    /** One that knows what has been put into force so far. */
    Planner now() {
        return new Planner(routines.book(), calendars.all(), Norway.today(clock));
    }
}
