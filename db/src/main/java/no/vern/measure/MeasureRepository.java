package no.vern.measure;

import static no.vern.schema.register.Tables.MEASURE;
import static no.vern.schema.register.Tables.MEASURE_EARLIER;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.vern.exchange.ImportOriginRepository;
import no.vern.incident.Incident;
import no.vern.incident.IncidentRepository;
import no.vern.language.Words;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SaveResult.Conflict;
import no.vern.workspace.SaveResult.Invalid;
import no.vern.workspace.SaveResult.Saved;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jspecify.annotations.Nullable;

/**
 * The measures that are stored. A measure outlives its case: it can be told of after the case was closed (9.2), but no
 * new one is made in it and none is removed from it then. A referred case has none.
 */
public final class MeasureRepository {
    private final Vault vault;
    private final IncidentRepository incidents;
    private final MeasureRules rules;

    /** @param incidents the one for this vault */
    public MeasureRepository(Vault vault, IncidentRepository incidents, MeasureRules rules) {
        this.vault = vault;
        this.incidents = incidents;
        this.rules = rules;
    }

    /** Of one case, in the order that they were made. */
    public List<Measure> of(UUID incident) {
        return vault.read(sql -> MeasureTableRepository.where(sql, MEASURE.INCIDENT_ID.eq(incident)));
    }

    public Optional<Measure> find(UUID id) {
        return vault.read(sql -> MeasureTableRepository.find(sql, id)).map(MeasureRow::measure);
    }

    /** The measure of that number, as in "T-12". */
    public Optional<Measure> find(int number) {
        return vault.read(sql -> MeasureTableRepository.where(sql, MEASURE.NUMBER.eq(number))).stream().findFirst();
    }

    /** The measures that build on this one, in the order that they were made. */
    public List<Measure> followers(UUID id) {
        return vault.read(sql -> MeasureTableRepository.where(
                sql,
                MEASURE.ID.in(sql.select(MEASURE_EARLIER.MEASURE_ID)
                        .from(MEASURE_EARLIER)
                        .where(MEASURE_EARLIER.EARLIER_ID.eq(id)))));
    }

    /**
     * Adds a measure that was not made in a case.
     *
     * @return never a conflict
     */
    public SaveResult<Measure> add(MeasureContent given) {
        return addAgainst(List.of(), given);
    }

    /**
     * The same, taken against these hazards from the start.
     *
     * @return never a conflict
     */
    public SaveResult<Measure> addAgainst(List<UUID> hazards, MeasureContent given) {
        return vault.write(write -> addAgainst(write, hazards, given));
    }

    /** The same, in the transaction of what led to it. */
    public SaveResult<Measure> addAgainst(Write write, List<UUID> hazards, MeasureContent given) {
        var content = given.cleaned();
        var problems = MeasureLinksRepository.unknown(write.sql(), content);
        problems.addAll(rules.problems(content));
        problems.addAll(HazardEditionRepository.followed(write.sql(), hazards, "title"));
        if (!problems.isEmpty()) {
            return new Invalid<>(problems);
        }
        var measure = insert(write, null, content);
        hazards.forEach(hazard -> HazardMeasureRepository.link(write, hazard, measure.id()));
        return new Saved<>(measure);
    }

    /** What holds the measure, so that it cannot be removed; nothing when it can. */
    public List<Problem> held(Measure measure) {
        return vault.read(sql -> MeasureLinksRepository.linked(sql, measure));
    }

    /**
     * Adds a measure to the case; where nothing is said, it is of the case's unit and against its kind of incident.
     *
     * @return never a conflict
     * @throws java.util.NoSuchElementException when there is no such incident
     */
    public SaveResult<Measure> add(UUID incident, MeasureContent given) {
        var made = new ArrayList<Measure>();
        var result = incidents.follow(incident, (write, found) -> {
            var told = given.cleaned();
            var content = told.at(told.unitId() == null ? found.content().unitId() : told.unitId())
                    .withKind(told.kind().of(found.content().type()));
            var problems = MeasureLinksRepository.unknown(write.sql(), content);
            problems.addAll(rules.problems(content));
            problems.addAll(found.status().locked());
            if (!problems.isEmpty()) {
                return new Invalid<>(problems);
            }
            made.add(insert(write, incident, content));
            return new Saved<>(found.status());
        });
        return switch (result) {
            case Saved<Incident> _ -> new Saved<>(made.getLast());
            case Conflict<Incident> _ -> throw new IllegalStateException("A new measure of " + incident);
            case Invalid<Incident>(var problems) -> new Invalid<>(problems);
        };
    }

    /**
     * Changes what is planned; what came of it is told by {@link #done}, {@link #evaluate} and {@link #move}.
     *
     * @param version the version that the change started from
     * @throws java.util.NoSuchElementException when there is no such measure
     */
    public SaveResult<Measure> update(UUID id, int version, MeasureContent given) {
        var content = given.cleaned();
        return vault.write(write -> change(write, id, version, stored -> {
            var problems = MeasureLinksRepository.unknown(write.sql(), content);
            problems.addAll(rules.problems(stored, content));
            return problems;
        }, stored -> new Measure(
                id, version + 1, stored.number(), stored.incident(), stored.status(), content, stored.outcome(),
                stored.createdAt(), write.at())));
    }

    /**
     * First step of closing: it was carried out.
     *
     * @param day not in the future
     * @throws java.util.NoSuchElementException when there is no such measure
     */
    public SaveResult<Measure> done(UUID id, int version, @Nullable LocalDate day, String by) {
        var name = Words.clean(by);
        return turn(id, version, MeasureStatus.DONE, _ -> rules.done(day, name),
                before -> new MeasureOutcome(day, name, null, before.effect(), ""));
    }

    /**
     * Second step: somebody has looked. The answers decide whether it works.
     *
     * @param note what was seen
     * @return invalid when no criterion and day were chosen beforehand, or it is not done
     * @throws java.util.NoSuchElementException when there is no such measure
     */
    public SaveResult<Measure> evaluate(UUID id, int version, Evaluation given, String note) {
        var effect = Words.clean(note);
        var told = new Evaluation(
                given.on(), Words.clean(given.by()), given.desired(), given.sufficient(), given.more());
        return turn(id, version, told.verdict(), stored -> rules.evaluated(stored, told, effect),
                before -> new MeasureOutcome(before.doneOn(), before.doneBy(), told, effect, ""));
    }

    /**
     * Any other turn: begun, blocked, dropped, taken up again, or the question asked anew.
     *
     * @param reason why; has to be told when it is dropped or was carried out already
     * @throws java.util.NoSuchElementException when there is no such measure
     */
    public SaveResult<Measure> move(UUID id, int version, MeasureStatus next, String reason) {
        var why = Words.clean(reason);
        return turn(id, version, next, stored -> rules.moved(stored, next, why), before -> next == MeasureStatus.DONE
                ? new MeasureOutcome(before.doneOn(), before.doneBy(), null, before.effect(), why)
                : new MeasureOutcome(null, "", null, before.effect(), why));
    }

    private SaveResult<Measure> turn(
            UUID id,
            int version,
            MeasureStatus next,
            Function<Measure, List<Problem>> wrong,
            UnaryOperator<MeasureOutcome> outcome) {
        return vault.write(write -> change(write, id, version, stored -> {
            var problems = new ArrayList<>(wrong.apply(stored));
            if (!stored.status().canBecome(next) && problems.stream().noneMatch(p -> p.field().equals("status"))) {
                problems.add(Problem.of("status", "rules.measure.status"));
            }
            return problems;
        }, stored -> new Measure(
                id, version + 1, stored.number(), stored.incident(), next, stored.content(),
                outcome.apply(stored.outcome()), stored.createdAt(), write.at())));
    }

    private static SaveResult<Measure> change(
            Write write, UUID id, int version, Function<Measure, List<Problem>> wrong, UnaryOperator<Measure> made) {
        var stored = MeasureTableRepository.find(write.sql(), id).orElseThrow().measure();
        if (stored.version() != version) {
            return new Conflict<>(stored);
        }
        var problems = wrong.apply(stored);
        if (!problems.isEmpty()) {
            return new Invalid<>(problems);
        }
        var measure = made.apply(stored);
        MeasureTableRepository.update(write.sql(), measure);
        write.changed(MeasureTrail.RECORD, id, MeasureTrail.fields(stored), MeasureTrail.fields(measure));
        return new Saved<>(measure);
    }

    /**
     * Removes one that was a mistake; the audit trail keeps it. Not while it is taken against a hazard, another measure
     * builds on it or a concern is about it, and not once it was carried out. A conflict when somebody has changed it
     * meanwhile.
     *
     * @throws java.util.NoSuchElementException when it is not there any more
     */
    public SaveResult<Measure> remove(Measure measure) {
        return vault.write(write -> {
            var stored = MeasureTableRepository.find(write.sql(), measure.id())
                    .orElseThrow()
                    .measure();
            if (stored.version() != measure.version()) {
                return new Conflict<>(stored);
            }
            var problems = MeasureLinksRepository.linked(write.sql(), stored);
            if (!problems.isEmpty()) {
                return new Invalid<>(problems);
            }
            write.sql().deleteFrom(MEASURE_EARLIER).where(MEASURE_EARLIER.MEASURE_ID.eq(stored.id())).execute();
            ImportOriginRepository.forget(
                    write, write.sql().select(MEASURE.ID).from(MEASURE).where(MEASURE.ID.eq(stored.id())));
            write.sql().deleteFrom(MEASURE).where(MEASURE.ID.eq(stored.id())).execute();
            write.removed(MeasureTrail.RECORD, stored.id(), MeasureTrail.fields(stored));
            return new Saved<>(stored);
        });
    }

    private static Measure insert(Write write, @Nullable UUID incident, MeasureContent content) {
        var measure = new Measure(
                UuidCreator.getTimeOrderedEpoch(),
                1,
                MeasureTableRepository.nextNumber(write.sql()),
                incident,
                MeasureStatus.PLANNED,
                content,
                MeasureOutcome.NONE,
                write.at(),
                write.at());
        MeasureTableRepository.insert(write.sql(), measure);
        write.created(MeasureTrail.RECORD, measure.id(), MeasureTrail.fields(measure));
        HazardMeasureRepository.inherit(write, measure);
        return measure;
    }
}
