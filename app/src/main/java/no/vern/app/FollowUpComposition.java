package no.vern.app;

import no.vern.app.followup.BhtViewModel;
import no.vern.app.followup.CaseTexts;
import no.vern.app.followup.ClosingViewModel;
import no.vern.app.followup.FactsViewModel;
import no.vern.app.followup.FollowUpView;
import no.vern.app.followup.NextSteps;
import no.vern.app.followup.Recipients;
import no.vern.app.followup.TimelineViewModel;
import no.vern.app.overview.DueReader;
import no.vern.app.shell.Room;
import no.vern.codelist.CodeLists;
import no.vern.followup.FollowUpRepository;
import no.vern.incident.IncidentRepository;
import no.vern.organisation.PersonRepository;
import no.vern.organisation.RoleRepository;
import no.vern.organisation.UnitRepository;
import no.vern.routine.RoutineLibrary;

/** The part of {@link Composition} that is about following up a case. */
final class FollowUpComposition {
    private final Room room;
    private final RoutineLibrary library = RoutineLibrary.shipped();
    private final FollowUpRepository followUp;
    private final TimelineViewModel timeline;
    private final NextSteps nextSteps;
    private final DueReader due;

    FollowUpComposition(Room room, IncidentRepository incidents, UnitRepository units) {
        this.room = room;
        followUp = new FollowUpRepository(room.register(), incidents, library, room.clock());
        nextSteps = new NextSteps(followUp, incidents, room.texts(), room.clock());
        var recipients = new Recipients(
                units, new RoleRepository(room.register()), new PersonRepository(room.register()), room.clock());
        due = new DueReader(followUp.cases(), followUp.bht(), recipients);
        timeline = new TimelineViewModel(
                followUp, recipients, room.drafts(), room.tasks(), room.texts(), room.clock());
    }

    FollowUpView view() {
        var bht = new BhtViewModel(
                timeline, followUp.bht(), room.drafts(), room.tasks(), room.texts(), room.clock());
        return new FollowUpView(
                timeline,
                new ClosingViewModel(timeline, followUp, bht, room.tasks(), room.texts()),
                new FactsViewModel(timeline, followUp, room.tasks(), room.texts(), room.clock()),
                bht,
                library,
                new CaseTexts(
                        room.register(),
                        library,
                        CodeLists.nav(),
                        room.drafts(),
                        room.tasks(),
                        room.dialogs(),
                        room.texts(),
                        room.clock()),
                room.tasks(),
                room.texts(),
                room.clock());
    }

    FollowUpRepository cases() {
        return followUp;
    }

    DueReader due() {
        return due;
    }

    NextSteps nextSteps() {
        return nextSteps;
    }

    TimelineViewModel timeline() {
        return timeline;
    }
}
