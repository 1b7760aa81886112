package no.vern.app.followup;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.vern.app.draft.Drafts;
import no.vern.app.incident.Register;
import no.vern.app.language.Texts;
import no.vern.app.ui.AnsweringDialogs;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.Tasks;
import no.vern.bht.BhtRepository;
import no.vern.followup.FollowUpRepository;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import no.vern.organisation.PersonContent;
import no.vern.organisation.RoleContent;
import no.vern.organisation.UnitRole;
import no.vern.routine.RoutineLibrary;
import org.jspecify.annotations.Nullable;

/** Violence on the Saturday night before Easter, two victims and one witness, looked at on a Monday in June. */
final class CaseInHand implements AutoCloseable {
    final Register register;
    final FollowUpRepository followUp;
    final Recipients recipients;
    final TimelineViewModel timeline;
    final ClosingViewModel closing;
    final FactsViewModel facts;
    final BhtRepository reports;
    final BhtViewModel bht;
    final RoutineLibrary library = RoutineLibrary.shipped();

    final Drafts drafts;

    CaseInHand(Path folder, Tasks tasks, Texts texts) {
        register = new Register(folder);
        followUp = new FollowUpRepository(register.vault, register.incidents, library, Register.NOW);
        drafts = register.typed(tasks, new AnsweringDialogs());
        recipients = new Recipients(register.units, register.roles, register.persons, Register.NOW);
        timeline = new TimelineViewModel(followUp, recipients, drafts, tasks, texts, Register.NOW);
        facts = new FactsViewModel(timeline, followUp, tasks, texts, Register.NOW);
        reports = new BhtRepository(register.vault, register.incidents, Register.NOW);
        bht = new BhtViewModel(timeline, reports, drafts, tasks, texts, Register.NOW);
        closing = new ClosingViewModel(timeline, followUp, bht, tasks, texts);
    }

    CaseTexts writing(Tasks tasks, Dialogs dialogs, Texts texts) {
        return new CaseTexts(register.vault, library, register.codes, drafts, tasks, dialogs, texts, Register.NOW);
    }

    Incident saturdayNight() {
        return register.add(saturday());
    }

    IncidentContent.Builder saturday() {
        return IncidentContent.builder()
                .unitId(register.unit)
                .type(IncidentType.PHYSICAL_VIOLENCE)
                .title("Slått på rom 12")
                .occurredOn(LocalDate.of(2026, 4, 4))
                .occurredTime(LocalTime.of(23, 30))
                .perpetrator(Perpetrator.PATIENT)
                .injury(true)
                .alone(true)
                .eveningOrNight(true)
                .affected(List.of(
                        new AffectedPerson("Ansatt 1", null, AffectedRole.EXPOSED, null),
                        new AffectedPerson("Ansatt 2", null, AffectedRole.EXPOSED, null),
                        new AffectedPerson("Vitne 1", null, AffectedRole.WITNESS, null)));
    }

    void role(UnitRole role, String name, String phone) {
        var person = Register.saved(register.persons.add(new PersonContent(name, "", phone)));
        Register.saved(register.roles.add(new RoleContent(person.id(), register.unit, role, 1, null, null)));
    }

    /** Somebody who has the role for some time only; a day that is not given is open. */
    void role(UnitRole role, String name, @Nullable LocalDate from, @Nullable LocalDate to) {
        var person = Register.saved(register.persons.add(new PersonContent(name, "", "")));
        Register.saved(register.roles.add(new RoleContent(person.id(), register.unit, role, 1, from, to)));
    }

    @Override
    public void close() {
        register.close();
    }
}
