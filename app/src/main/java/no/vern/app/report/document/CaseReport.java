package no.vern.app.report.document;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import no.vern.app.language.Texts;
import no.vern.app.report.ReportFailed;
import no.vern.app.report.WholeFile;
import no.vern.app.report.document.CaseFile.Contact;
import no.vern.codelist.CodeLists;
import no.vern.followup.CasePlan;
import no.vern.incident.AffectedPerson;
import no.vern.incident.IncidentRules;
import no.vern.injury.InjuryFacts;
import no.vern.injury.InjuryRepository;
import no.vern.injury.InjuryRules;
import no.vern.organisation.OrganisationRepository;
import no.vern.organisation.PersonRepository;
import no.vern.organisation.RoleRepository;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitRepository;
import no.vern.organisation.UnitRole;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;

/** A case as a document: for one of the affected, for the line manager, for the Labour Inspection or for NAV. */
public final class CaseReport {
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

    /** @param clock tells the day that the document is made */
    public CaseReport(Vault register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /**
     * What to call the file: it holds the case's number, and no name.
     *
     * @param ending with its dot
     */
    public static String fileName(CasePlan plan, String ending) {
        return plan.incident().number() + ending;
    }

    /**
     * Writes the document; {@code .docx} or {@code .pdf} by the file's name, NAV's notice also as {@code .xlsx}.
     *
     * @throws ReportFailed when the file cannot be written or is of another kind
     */
    public void write(CasePlan plan, CaseRequest request, Texts texts, Path target) {
        var name = target.toString().toLowerCase(Locale.ROOT);
        var file = file(plan, request.person());
        var words = new CaseWords(texts, file);
        if (name.endsWith(".xlsx") && request.audience() == Audience.NAV) {
            WholeFile.write(target, out -> NavWorkbook.write(words, new NavForm(file, words), out));
            return;
        }
        if (!name.endsWith(".docx") && !name.endsWith(".pdf")) {
            throw new ReportFailed("report.target.document");
        }
        var document = document(file, words, request);
        WholeFile.write(target, out -> {
            if (name.endsWith(".pdf")) {
                PdfFile.write(document, out);
            } else {
                DocxFile.write(document, out);
            }
        });
    }

    /** What NAV asks for that the case can hold and does not yet, in words and in NAV's order. */
    public List<String> missingForNav(CasePlan plan, AffectedPerson person, Texts texts) {
        var file = file(plan, person);
        var form = new NavForm(file, new CaseWords(texts, file));
        return form.labels(form.notice().missing());
    }

    private static Document document(CaseFile file, CaseWords words, CaseRequest request) {
        return switch (request.audience()) {
            case PERSON -> new PersonDocument(file, words).document();
            case MANAGER -> new ManagerDocument(file, words).document();
            case INSPECTORATE -> new InspectorateDocument(file, words, request.described()).document();
            case NAV -> new NavDocument(file, words).document();
        };
    }

    private CaseFile file(CasePlan plan, @Nullable AffectedPerson person) {
        var today = LocalDate.ofInstant(clock.instant(), IncidentRules.OSLO);
        var unit = plan.incident().content().unitId();
        return new CaseFile(
                new OrganisationRepository(register).name(),
                unit == null ? "" : new UnitRepository(register).byId(unit).map(Unit::name).orElse(""),
                plan,
                person,
                injury(plan, person),
                contacts(unit, today),
                CodeLists.nav(),
                today);
    }

    private InjuryFacts injury(CasePlan plan, @Nullable AffectedPerson person) {
        return person == null || person.id() == null
                ? InjuryFacts.UNKNOWN
                : new InjuryRepository(register, new InjuryRules(CodeLists.nav(), clock))
                        .find(plan.incident().id(), person.id())
                        .facts();
    }

    /** The first of each chain: whom to reach today. */
    private List<Contact> contacts(@Nullable UUID unit, LocalDate today) {
        var roles = new RoleRepository(register);
        var persons = new PersonRepository(register);
        return CONTACTS.stream()
                .flatMap(role -> roles.chain(role, unit, today).stream()
                        .findFirst()
                        .flatMap(held -> persons.byId(held.personId()))
                        .map(held -> new Contact(role, held.name(), held.phone(), held.email()))
                        .map(Stream::of)
                        .orElseGet(Stream::empty))
                .toList();
    }
}
