package no.vern.app.report.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.vern.app.report.document.CaseFile.Contact;
import no.vern.calendar.Norway;
import no.vern.codelist.CodeLists;
import no.vern.followup.CasePlan;
import no.vern.incident.AffectedPerson;
import no.vern.incident.IncidentRepository;
import no.vern.injury.InjuryFacts;
import no.vern.injury.InjuryLine;
import no.vern.injury.InjuryRepository;
import no.vern.injury.InjuryRules;
import no.vern.investigation.InvestigationContent;
import no.vern.investigation.InvestigationRepository;
import no.vern.investigation.InvestigationRules;
import no.vern.measure.Measure;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import no.vern.organisation.OrganisationRepository;
import no.vern.organisation.Person;
import no.vern.organisation.PersonRepository;
import no.vern.organisation.RoleHolders;
import no.vern.organisation.RoleRepository;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitRepository;
import no.vern.organisation.UnitRole;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;

/** Gathers from the register what a document about a case may draw on. */
final class CaseFiles {
    /** Whom somebody who was affected may want to reach, in this order. */
    private static final List<UnitRole> CONTACTS = List.of(
            UnitRole.LINE_MANAGER,
            UnitRole.SAFETY_REPRESENTATIVE,
            UnitRole.CHIEF_SAFETY_REPRESENTATIVE,
            UnitRole.UNION_REPRESENTATIVE,
            UnitRole.BHT_CONTACT,
            UnitRole.HR,
            UnitRole.HSE_ADVISOR);

    private final Vault register;
    private final Clock clock;

    CaseFiles(Vault register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    CaseFile of(CasePlan plan, @Nullable AffectedPerson person) {
        var today = Norway.today(clock);
        var content = plan.incident().content();
        var unit = content.unitId();
        var injuries = injuries(plan);
        return new CaseFile(
                new OrganisationRepository(register).name(),
                unit == null ? "" : new UnitRepository(register).byId(unit).map(Unit::name).orElse(""),
                plan,
                person,
                person == null ? InjuryFacts.UNKNOWN : injuries.getOrDefault(person.id(), InjuryFacts.UNKNOWN),
                InjuryLine.of(content, injuries),
                investigation(plan),
                measures(plan),
                contacts(unit, today),
                CodeLists.nav(),
                today);
    }

    private Map<UUID, InjuryFacts> injuries(CasePlan plan) {
        return new InjuryRepository(
                        register, new IncidentRepository(register), new InjuryRules(CodeLists.nav(), clock))
                .of(plan.incident().id());
    }

    private InvestigationContent investigation(CasePlan plan) {
        return new InvestigationRepository(register, new IncidentRepository(register), new InvestigationRules(clock))
                .of(plan.incident().id())
                .content();
    }

    private List<Measure> measures(CasePlan plan) {
        return new MeasureRepository(register, new IncidentRepository(register), new MeasureRules(clock))
                .of(plan.incident().id());
    }

    /** The first of each chain: whom to reach today. */
    private List<Contact> contacts(@Nullable UUID unit, LocalDate today) {
        var holders = new RoleHolders(new UnitRepository(register).tree(), new RoleRepository(register).all());
        var persons = new PersonRepository(register)
                .all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return CONTACTS.stream()
                .flatMap(role -> holders.chain(role, unit, today).stream()
                        .map(held -> persons.get(held.personId()))
                        .limit(1)
                        .map(held -> new Contact(role, held.name(), held.phone(), held.email())))
                .toList();
    }
}
