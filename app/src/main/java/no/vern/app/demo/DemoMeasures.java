package no.vern.app.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentType;
import no.vern.measure.Aim;
import no.vern.measure.ConcernContent;
import no.vern.measure.ConcernRepository;
import no.vern.measure.ControlLevel;
import no.vern.measure.Evaluation;
import no.vern.measure.Horizon;
import no.vern.measure.Measure;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureKind;
import no.vern.measure.MeasureLevel;
import no.vern.measure.MeasurePlan;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import no.vern.measure.MeasureSource;
import no.vern.measure.MeasureStatus;
import no.vern.measure.MeasureType;
import no.vern.measure.MeasureWeighing;
import no.vern.measure.Purpose;
import no.vern.measure.RoutineArea;
import no.vern.measure.SuccessTest;
import no.vern.workspace.Vault;

/** The demo's measures, in every state, and some concerns; all made up. */
final class DemoMeasures {
    private static final int MOST_UNITS = 24;

    private record Idea(
            String challenge, String title, ControlLevel control, MeasureType type, RoutineArea area, String criterion) {}

    private static final List<Idea> IDEAS = List.of(
            new Idea("Ansatte er alene med brukere på kveldstid.", "To på vakt etter klokken 20",
                    ControlLevel.ELIMINATION, MeasureType.PRIMARY, RoutineArea.PREVENTION,
                    "Ingen kveldsvakt med bare én på jobb på fire uker."),
            new Idea("Alarmen henger på veggen, ikke på den som trenger den.", "Bærbar alarm til alle",
                    ControlLevel.ENGINEERING, MeasureType.SECONDARY, RoutineArea.HANDLING,
                    "Alle bærer alarmen ved tre stikkprøver."),
            new Idea("Møterommet har én dør, og den ansatte sitter innerst.", "Bygge om møterommet med to utganger",
                    ControlLevel.ENGINEERING, MeasureType.PRIMARY, RoutineArea.PREVENTION,
                    "To utganger fra alle rom der vi møter publikum."),
            new Idea("Nye ansatte kjenner ikke rutinen ved trusler.", "Gjennomgang av rutinen første uke",
                    ControlLevel.ADMINISTRATIVE, MeasureType.SECONDARY, RoutineArea.TRAINING,
                    "Alle nye har signert innen en uke."),
            new Idea("Samtalen etter en uke blir glemt.", "Leder setter av tid til samtaler hver fredag",
                    ControlLevel.ADMINISTRATIVE, MeasureType.TERTIARY, RoutineArea.FOLLOW_UP,
                    "Ni av ti samtaler er holdt innen fristen."),
            new Idea("Tunge løft på badet.", "Takheis på to bad", ControlLevel.SUBSTITUTION, MeasureType.PRIMARY,
                    RoutineArea.PREVENTION, "Ingen løft for hånd på badet."));

    private final MeasureRepository measures;
    private final ConcernRepository concerns;
    private final LocalDate until;
    private final Map<Measure, Boolean> found = new LinkedHashMap<>();

    DemoMeasures(Vault register, IncidentRepository incidents, LocalDate until) {
        this.until = until;
        measures = new MeasureRepository(register, incidents, new MeasureRules(Clock.systemUTC()));
        concerns = new ConcernRepository(register);
    }

    void write(List<UUID> units) {
        for (int i = 0; i < Math.min(units.size(), MOST_UNITS); i++) {
            for (int n = 0; n < 3; n++) {
                turn(add(units.get(i), i * 3 + n), (i + n) % 8);
            }
        }
        units.stream()
                .limit(1)
                .forEach(unit -> Stored.of(concerns.add(concern(unit, 20, "Vi er for få på kveldsvakt.", "Enhetsleder"))));
        units.reversed().stream()
                .limit(1)
                .forEach(unit ->
                        Stored.of(concerns.add(concern(unit, 4, "Parkeringsplassen er mørk om morgenen.", "Drift"))));
    }

    /** Tells of some that they work or do not, once they are tied to what they are against. */
    void evaluate() {
        found.forEach(this::evaluate);
    }

    private Measure add(UUID unit, int n) {
        var idea = IDEAS.get(n % IDEAS.size());
        var kind = new MeasureKind(
                MeasureSource.values()[n % MeasureSource.values().length],
                idea.area(),
                Horizon.values()[n % Horizon.values().length],
                idea.type(),
                n % 2 == 0 ? MeasureLevel.ORGANISATION : MeasureLevel.GROUP,
                idea.control(),
                idea.control().weak() ? Aim.REDUCE : Aim.ELIMINATE,
                Purpose.PREVENT,
                IncidentType.THREAT);
        var plan = new MeasurePlan("Enhetsleder", n % 3 == 0 ? "Drift" : "", until.plusDays(n * 7L % 160 - 30), "", null, "");
        var weighing = new MeasureWeighing(
                true, true, "", until.minusDays(60), null, "", true, true, n % 2 == 0, "Bygger på fjorårets hendelser.");
        return Stored.of(measures.add(MeasureContent.EMPTY
                .at(unit)
                .withTitle(idea.title())
                .withChallenge(idea.challenge())
                .withKind(kind)
                .withPlan(plan)
                .withWeighing(weighing)
                .withTest(new SuccessTest(idea.criterion(), until.minusDays(n % 5)))));
    }

    private void turn(Measure measure, int fate) {
        switch (fate) {
            case 2 -> move(measure, MeasureStatus.STARTED, "");
            case 3 -> move(measure, MeasureStatus.BLOCKED, "Venter på penger i neste års budsjett.");
            case 4 -> done(measure);
            case 5 -> found.put(done(measure), true);
            case 6 -> found.put(done(measure), false);
            case 7 -> move(measure, MeasureStatus.DROPPED, "Løst på en annen måte.");
            default -> {
                // Stays planned.
            }
        }
    }

    private void move(Measure measure, MeasureStatus to, String reason) {
        Stored.of(measures.move(measure.id(), measure.version(), to, reason));
    }

    private Measure done(Measure measure) {
        return Stored.of(measures.done(measure.id(), measure.version(), until.minusDays(40), "Enhetsleder"));
    }

    private void evaluate(Measure measure, boolean works) {
        var answers = new Evaluation(until, "Verneombud", works, works, !works);
        Stored.of(measures.evaluate(
                measure.id(), measure.version(), answers, works ? "Roligere kvelder." : "Blir ikke brukt som tenkt."));
    }

    private ConcernContent concern(UUID unit, int daysAgo, String matter, String addressee) {
        var raised = until.minusDays(daysAgo);
        return new ConcernContent(unit, null, raised, matter, addressee, raised.plusDays(14), null, "", "", "");
    }
}
