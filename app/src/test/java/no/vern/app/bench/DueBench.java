package no.vern.app.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vern.calendar.Norway;
import no.vern.followup.FollowUpRepository;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentType;
import no.vern.organisation.UnitRepository;
import no.vern.routine.RoutineLibrary;

/** What is due, worked out anew from every case that is followed up, beside the history that is not. */
final class DueBench {
    private static final int DAYS = 30;

    private final Sheet sheet;

    DueBench(Sheet sheet) {
        this.sheet = sheet;
    }

    /** @param open how many cases are followed up at a time; opens what is missing, durably, one by one */
    void run(Path folder, String incidents, int... open) {
        try (var workspace = BenchWorkspace.open(folder)) {
            var register = workspace.register();
            var repository = new IncidentRepository(register);
            var followUp = new FollowUpRepository(
                    register, repository, RoutineLibrary.shipped(), Clock.systemUTC());
            var unit = new UnitRepository(register).all().getFirst().id();
            var today = Norway.today(Clock.systemUTC());
            sheet.heading("What is due over " + incidents + " incidents, by how many of them are followed up and open");
            for (var cases : open) {
                for (var at = repository.followed().size(); at < cases; at++) {
                    repository.add(violence(unit, today.minusDays(at % DAYS)));
                }
                var due = Times.of(DAYS, at -> followUp.cases().due(today.plusDays(at), today.plusDays(at)));
                sheet.times("the list of the day, %d open cases".formatted(repository.followed().size()), due, "");
            }
        }
    }

    private static IncidentContent violence(UUID unit, LocalDate day) {
        return IncidentContent.builder()
                .unitId(unit)
                .type(IncidentType.PHYSICAL_VIOLENCE)
                .occurredOn(day)
                .title("Slag")
                .affected(List.of(new AffectedPerson("Ansatt 1", null, AffectedRole.EXPOSED, null)))
                .build();
    }
}
