package no.vern.app.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vern.app.followup.Recipients;
import no.vern.bht.BhtRepository;
import no.vern.calendar.Norway;
import no.vern.codelist.CodeLists;
import no.vern.drop.DropRepository;
import no.vern.followup.FollowUpRepository;
import no.vern.incident.AffectedPerson;
import no.vern.incident.ImportBatch;
import no.vern.incident.ImportRow;
import no.vern.incident.ImportWatcher;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentStatus;
import no.vern.injury.InjuryRepository;
import no.vern.injury.InjuryRules;
import no.vern.organisation.PersonContent;
import no.vern.organisation.PersonRepository;
import no.vern.organisation.RoleRepository;
import no.vern.organisation.UnitRepository;
import no.vern.routine.RoutineLibrary;
import no.vern.routine.RoutineRepository;
import no.vern.training.TrainingRepository;
import no.vern.workspace.Vault;

/** Writes a made-up municipality into an empty register, through the same repositories as everything else. */
public final class Demo {
    /** What the organisation is called; the name says that it is made up. */
    private static final int FEWEST_PEOPLE = 3;
    public static final String ORGANISATION = "Bjørkvær kommune (oppdiktet)";

    private static final Comparator<DemoIncident> OLDEST_FIRST = Comparator.comparing(
                    (DemoIncident incident) -> incident.content().occurredOn())
            .thenComparing(incident -> incident.content().occurredTime(), Comparator.nullsLast(Comparator.naturalOrder()));

    private final Vault register;

    public Demo(Vault register) {
        this.register = register;
    }

    /** What was written. */
    public record Written(int incidents, int units, int employees) {}

    public Written write(DemoSize size) {
        var chance = new Chance(size.seed());
        var units = PlannedUnit.all(size);
        var people = PlannedPerson.all(units, chance);
        var unitIds = new DemoUnits(new UnitRepository(register)).write(units);
        var personIds = write(people);
        new DemoRoles(new RoleRepository(register), size, chance).write(units, unitIds, staff(units, people, personIds));
        var reports = new Reports(size, units, people, chance);
        var written = write(size, Stream.generate(reports::next)
                .limit(size.incidents())
                .sorted(OLDEST_FIRST)
                .map(incident -> row(incident, unitIds, personIds)));
        var incidents = new IncidentRepository(register);
        var followUp =
                new FollowUpRepository(register, incidents, RoutineLibrary.shipped(), Clock.systemUTC());
        var recipients = new Recipients(
                new UnitRepository(register),
                new RoleRepository(register),
                new PersonRepository(register),
                Clock.systemUTC());
        new DemoFollowUp(incidents, followUp, recipients, size.until(), chance).write();
        new DemoEvidence(register, incidents, Clock.systemUTC(), size.until()).write();
        var measures = new DemoMeasures(register, incidents, size.until());
        measures.write(workplaces(units, unitIds, size.until()));
        new DemoDrops(new DropRepository(register), size.until(), chance).write(units, unitIds);
        var injuries = new InjuryRepository(register, incidents, new InjuryRules(CodeLists.nav(), Clock.systemUTC()));
        new DemoInjuryFacts(incidents, injuries, size.until(), chance).write();
        new DemoRoutines(new RoutineRepository(register, RoutineLibrary.shipped()), Norway.today(Clock.systemUTC()))
                .write();
        var bht = new BhtRepository(register, incidents, Clock.systemUTC());
        new DemoBht(incidents, bht, size.until(), chance).write();
        new DemoBhtPlans(register, size.until()).write(units, unitIds);
        new DemoRisk(register, size.until(), chance).write(units, unitIds);
        measures.evaluate();
        new DemoRounds(register, incidents, size.until()).write(unitIds);
        new DemoTraining(
                        new TrainingRepository(register), new RoleRepository(register), size.until(), chance)
                .write(units, unitIds);
        return new Written(written, units.size(), people.size());
    }

    /** Where somebody works. */
    private static List<UUID> workplaces(List<PlannedUnit> units, List<UUID> ids, LocalDate day) {
        return IntStream.range(0, units.size())
                .filter(unit -> units.get(unit).existsOn(day) && units.get(unit).employees() >= FEWEST_PEOPLE)
                .mapToObj(ids::get)
                .toList();
    }

    private Map<String, UUID> write(List<PlannedPerson> people) {
        var contents = people.stream()
                .map(person -> new PersonContent(person.name(), person.email(), ""))
                .toList();
        var ids = new LinkedHashMap<String, UUID>();
        Stored.of(new PersonRepository(register).addAll(contents)).forEach(person -> ids.put(person.name(), person.id()));
        return ids;
    }

    private static List<List<UUID>> staff(
            List<PlannedUnit> units, List<PlannedPerson> people, Map<String, UUID> ids) {
        var staff = units.stream().map(unit -> (List<UUID>) new ArrayList<UUID>()).toList();
        people.forEach(person -> staff.get(person.unit()).add(ids.get(person.name())));
        return staff;
    }

    private int write(DemoSize size, Stream<ImportRow> rows) {
        var description = "vern demo " + size;
        var batch = new ImportBatch(
                "vern demo", new byte[0], description, Map.of(), IncidentStatus.REPORTED, rows.iterator());
        var receipt = new IncidentRepository(register).importAll(batch, ImportWatcher.NOBODY);
        if (receipt.rejected() > 0) {
            throw new IllegalStateException("The demo breaks a rule " + receipt.rejected() + " times");
        }
        return receipt.written();
    }

    private static ImportRow row(DemoIncident incident, List<UUID> units, Map<String, UUID> people) {
        var affected = incident.content().affected().stream()
                .map(who -> new AffectedPerson(who.name(), people.get(who.name()), who.role(), who.relation()))
                .toList();
        var content = incident.content()
                .but()
                .unitId(units.get(incident.unit()))
                .affected(affected)
                .build();
        return new ImportRow(0, content, incident.status(), null, null);
    }
}
