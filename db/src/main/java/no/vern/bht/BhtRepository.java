package no.vern.bht;

import static no.vern.schema.register.Tables.BHT_REPORT;

import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.Exposure;
import no.vern.incident.Incident;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRow;
import no.vern.incident.IncidentType;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;

/** What became of reporting cases to BHT. What BHT knows or does afterwards is not known here. */
public final class BhtRepository {
    private final Vault vault;
    private final IncidentRepository incidents;
    private final BhtCriteriaRepository criteria;
    private final BhtRules rules;

    /** @param incidents the one for this vault */
    public BhtRepository(Vault vault, IncidentRepository incidents, Clock clock) {
        this.vault = vault;
        this.incidents = incidents;
        criteria = new BhtCriteriaRepository(vault);
        rules = new BhtRules(clock);
    }

    /**
     * Where it stands in a case.
     *
     * @throws java.util.NoSuchElementException when there is no such incident
     */
    public BhtCase of(UUID incident) {
        var found = incidents.find(incident).orElseThrow();
        var answers = vault.read(sql -> AnswerRepository.of(sql, incident));
        return cases(List.of(found), Map.of(incident, answers)).getFirst();
    }

    /** Every open case that is to be reported for somebody, and nothing was decided for them. */
    public Set<UUID> waiting() {
        return waiting(incidents.followed()).stream().map(waiting -> waiting.row().id()).collect(Collectors.toSet());
    }

    /** Those of these cases that are, in their order; read together. */
    public List<BhtWaiting> waiting(List<IncidentRow> rows) {
        var open = rows.stream()
                .filter(row -> row.incident().followed() && row.incident().status().open())
                .toList();
        var answers = vault.read(AnswerRepository::all);
        var known = cases(open.stream().map(IncidentRow::incident).toList(), answers);
        return IntStream.range(0, open.size())
                .mapToObj(at -> new BhtWaiting(open.get(at), known.get(at)))
                .filter(waiting -> waiting.known().waiting() > 0)
                .toList();
    }

    /** Of every open case, the oldest first. */
    public List<BhtWaiting> waitingCases() {
        return waiting(incidents.followed());
    }

    /** Of many as of one: how often each was exposed is read at once. */
    private List<BhtCase> cases(List<Incident> found, Map<UUID, List<StoredAnswer>> answers) {
        var holding = criteria.all();
        var asked = found.stream()
                .flatMap(incident -> asked(incident, holding.on(incident.followedSince())).stream())
                .toList();
        var times = incidents.exposures(asked).iterator();
        return found.stream()
                .map(incident -> known(
                        incident,
                        holding.on(incident.followedSince()),
                        answers.getOrDefault(incident.id(), List.of()),
                        times))
                .toList();
    }

    /** @param times how often each that was asked of was exposed, in the order of the cases */
    private static BhtCase known(
            Incident found, BhtCriteria holding, List<StoredAnswer> answers, Iterator<Long> times) {
        var concerned = concerned(found);
        if (concerned.isEmpty()) {
            return new BhtCase(found, holding, List.of(person(found, null, 1, holding, answers)));
        }
        var counted = counted(found, holding);
        return new BhtCase(
                found,
                holding,
                concerned.stream()
                        .map(person -> person(found, person, counted ? times.next() : 1, holding, answers))
                        .toList());
    }

    private static List<Exposure> asked(Incident incident, BhtCriteria holding) {
        if (!counted(incident, holding)) {
            return List.of();
        }
        var day = Objects.requireNonNull(incident.content().occurredOn());
        var from = day.minusMonths(holding.months()).plusDays(1);
        return concerned(incident).stream().map(person -> new Exposure(person, from, day)).toList();
    }

    /** Whether it is counted how often somebody was exposed: violence or threats alone are, a fall or a near miss is not. */
    private static boolean counted(Incident incident, BhtCriteria holding) {
        var type = incident.content().type();
        return holding.repeats() > 0 && type != null && type.group() == IncidentType.Group.VIOLENCE_AND_THREATS;
    }

    private static BhtPerson person(
            Incident incident,
            @Nullable AffectedPerson person,
            long times,
            BhtCriteria holding,
            List<StoredAnswer> answers) {
        var id = person == null ? null : person.id();
        var known = answers.stream()
                .filter(answer -> Objects.equals(answer.personId(), id))
                .findFirst()
                .orElse(StoredAnswer.NONE);
        var met = holding.met(incident.content(), times, known.answer().wish());
        return new BhtPerson(person, times, met, known.version(), known.answer());
    }

    /** Whoever it happened to; who only saw it, or is family, is not an order to BHT. */
    private static List<AffectedPerson> concerned(Incident incident) {
        return incident.content().affected().stream()
                .filter(person -> AffectedRole.HARMED.contains(person.role()))
                .toList();
    }

    /**
     * Stores what was told; one transaction.
     *
     * @param person the id that the affected person has in the case; null while nobody is named
     * @param version of the answer that the change started from; 0 when there was none
     * @return the case; a conflict when somebody else has told something else meanwhile
     * @throws java.util.NoSuchElementException when there is no such incident
     */
    public SaveResult<Incident> store(UUID incident, @Nullable UUID person, int version, BhtAnswer given) {
        var answer = given.cleaned();
        return incidents.follow(incident, (write, found) -> {
            var answers = new AnswerRepository(write);
            var problems = rules.problems(found, answers.of(incident, person), answer);
            if (problems.isEmpty() && !known(found, person)) {
                problems.add(Problem.of("person", "rules.bht.person"));
            }
            if (problems.isEmpty() && person == null && answer.decision() == BhtDecision.REPORTED) {
                problems.add(Problem.of("decision", "rules.bht.unnamed"));
            }
            if (!problems.isEmpty()) {
                return new SaveResult.Invalid<>(List.copyOf(problems));
            }
            return answers.store(incident, person, version, answer)
                    ? new SaveResult.Saved<>(found.status())
                    : new SaveResult.Conflict<>(found.status());
        });
    }

    private static boolean known(Incident incident, @Nullable UUID person) {
        var concerned = concerned(incident);
        return person == null
                ? concerned.isEmpty()
                : concerned.stream().anyMatch(one -> person.equals(one.id()));
    }

    /** Every case that was reported to BHT for at least one person. */
    public Set<UUID> reported() {
        return vault.read(sql -> sql.selectDistinct(BHT_REPORT.INCIDENT_ID)
                .from(BHT_REPORT)
                .where(BHT_REPORT.DECISION.eq(BhtDecision.REPORTED.name()))
                .fetchSet(BHT_REPORT.INCIDENT_ID));
    }
}
