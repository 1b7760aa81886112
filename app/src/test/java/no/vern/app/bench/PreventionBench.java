package no.vern.app.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.vern.calendar.Norway;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentsSince;
import no.vern.measure.HazardMeasureRepository;
import no.vern.measure.MeasureFigureRepository;
import no.vern.measure.MeasureFilter;
import no.vern.measure.MeasureListRepository;
import no.vern.measure.MeasureSort;
import no.vern.measure.MeasureStatus;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitRepository;
import no.vern.risk.Assessment;
import no.vern.risk.AssessmentFilter;
import no.vern.risk.AssessmentListRepository;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.AssessmentRow;
import no.vern.risk.AssessmentSort;
import no.vern.risk.Evidence;
import no.vern.risk.Hazard;
import no.vern.risk.HazardIncidentRepository;
import no.vern.risk.HazardRepository;
import no.vern.risk.HazardScoreRepository;
import no.vern.standing.StandingRepository;
import no.vern.training.TrainingRepository;
import no.vern.workspace.Vault;

/** Risk, measures and training: what their screens ask of the database, each time something else. */
final class PreventionBench {
    private static final int PAGE = 50;
    private static final int CARDS = 30;
    private static final int TIMES = 60;
    private static final int REMINDER = 10;

    private final Sheet sheet;

    PreventionBench(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Measures in a workspace that {@link PreventionRows} has filled; fills it when it has no assessments. */
    void run(Path folder, String incidents) {
        try (var workspace = BenchWorkspace.open(folder)) {
            var register = workspace.register();
            var units = new UnitRepository(register).all().stream().map(Unit::id).toList();
            var today = Norway.today(Clock.systemUTC());
            var rows = new PreventionRows(register, units, today);
            rows.fillOnce();
            sheet.heading("Prevention: %d units, %d hazards, %d measures, %d trainings, %s incidents"
                    .formatted(units.size(), rows.hazards(), rows.measures(), rows.trainings(), incidents));
            new IncidentRepository(register).prepare();
            measures(register, units, today);
            cards(register, units, today);
            risk(register, units, today);
            overview(register, today);
            sheet.times("the register of training", Times.of(TIMES, _ -> new TrainingRepository(register).all()), "p95 50 ms");
        }
    }

    private void measures(Vault register, List<UUID> units, LocalDate today) {
        var lists = new MeasureListRepository(register);
        var figures = new MeasureFigureRepository(register);
        for (var at = 0; at < TIMES; at++) {
            show(lists, figures, MeasureFilter.ALL.withText(PreventionRows.WORDS.get(at % PreventionRows.WORDS.size())));
        }
        sheet.times(
                "measures: open the list",
                Times.of(TIMES, at -> show(lists, figures, MeasureFilter.ALL.withDue(today.minusYears(9).plusDays(at), null))),
                "p95 50 ms");
        sheet.times(
                "measures: filter",
                Times.of(TIMES, at -> show(lists, figures, MeasureFilter.ALL
                        .withUnits(Set.of(units.get(at % units.size())))
                        .withStatuses(MeasureStatus.OPEN))),
                "p95 50 ms");
        sheet.times(
                "measures: search as one types",
                Times.of(TIMES, at -> show(lists, figures, MeasureFilter.ALL.withText(typed(at)))),
                "p95 50 ms");
    }

    /** What the table reads for its first rows, and the line with the counts. */
    private static void show(MeasureListRepository lists, MeasureFigureRepository figures, MeasureFilter filter) {
        figures.byStatus(filter);
        lists.page(filter, MeasureSort.BY_DEADLINE, 0, PAGE);
    }

    private void cards(Vault register, List<UUID> units, LocalDate today) {
        var lists = new MeasureListRepository(register);
        var figures = new MeasureFigureRepository(register);
        sheet.times(
                "measures: board",
                Times.of(TIMES, at -> {
                    var filter = MeasureFilter.ALL.withDue(today.minusYears(9).plusDays(at), null);
                    figures.byStatus(filter);
                    lists.firstOfEachStatus(filter, CARDS);
                }),
                "p95 50 ms");
        sheet.times(
                "measures: timeline",
                Times.of(TIMES, at -> {
                    var filter = MeasureFilter.ALL
                            .withStatuses(MeasureStatus.OPEN)
                            .withDue(today.minusYears(9).plusDays(at), null);
                    figures.byMonth(filter);
                    lists.firstOfEachMonth(filter, CARDS);
                }),
                "p95 50 ms");
    }

    private static String typed(int at) {
        var word = PreventionRows.WORDS.get(at % PreventionRows.WORDS.size());
        return word.substring(0, Math.min(word.length(), 1 + at % 6));
    }

    private void risk(Vault register, List<UUID> units, LocalDate today) {
        var list = new AssessmentListRepository(register);
        var incidents = new IncidentRepository(register);
        var all = new UnitRepository(register);
        sheet.times(
                "risk: open the list",
                Times.of(TIMES, at -> show(list, incidents, all, AssessmentFilter.ALL, today.minusDays(at))),
                "p95 50 ms");
        sheet.times(
                "risk: filter",
                Times.of(TIMES, at -> show(
                        list, incidents, all, AssessmentFilter.ALL.withUnits(Set.of(units.get(at % units.size()))), today)),
                "p95 50 ms");
        sheet.times(
                "risk: search as one types",
                Times.of(TIMES, at -> show(list, incidents, all, AssessmentFilter.ALL.withText(typed(at)), today)),
                "p95 50 ms");
        var assessments = new AssessmentRepository(register).all();
        sheet.times(
                "risk: an assessment with its matrix",
                Times.of(TIMES, at -> open(register, incidents, assessments.get(at % assessments.size()), today)),
                "p95 50 ms");
    }

    /** What the list reads for its first fifty rows. */
    private static void show(
            AssessmentListRepository list,
            IncidentRepository incidents,
            UnitRepository units,
            AssessmentFilter filter,
            LocalDate today) {
        list.count(filter, today);
        var rows = list.page(filter, AssessmentSort.MOST_PRESSING, today, 0, PAGE);
        var ids = rows.stream().map(row -> row.assessment().id()).toList();
        list.levels(ids);
        list.askedAgain(ids);
        var tree = units.tree();
        incidents.since(rows.stream()
                .map(AssessmentRow::assessment)
                .flatMap(one -> tree.withDescendants(Set.of(one.content().unitId())).stream()
                        .map(unit -> new IncidentsSince(one.id(), unit, one.content().assessedOn())))
                .toList());
    }

    private static void open(Vault register, IncidentRepository incidents, Assessment one, LocalDate today) {
        var ids = new HazardRepository(register).of(one.id()).stream().map(Hazard::id).toList();
        new HazardScoreRepository(register).of(one.id());
        new HazardMeasureRepository(register).standing(ids);
        new HazardIncidentRepository(register).of(ids);
        Evidence.read(incidents, one.content(), today);
    }

    private void overview(Vault register, LocalDate today) {
        var figures = new MeasureFigureRepository(register);
        var standings = new StandingRepository(register);
        sheet.times(
                "risk: the units with what each has, and the gaps of Oversikt",
                Times.of(TIMES, at -> standings.on(today.minusDays(at))),
                "p95 50 ms");
        sheet.times(
                "Oversikt: measures",
                Times.of(TIMES, at -> {
                    figures.due(today, today.plusDays(REMINDER - at), 1);
                    figures.byStatus(MeasureFilter.ALL.withDue(today.minusYears(9).plusDays(at), null));
                }),
                "");
    }
}
