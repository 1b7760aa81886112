package no.vern.app.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vern.organisation.RoleAssignment;
import no.vern.organisation.RoleRepository;
import no.vern.organisation.UnitRole;
import no.vern.training.TrainingContent;
import no.vern.training.TrainingKind;
import no.vern.training.TrainingRepository;
import no.vern.training.TrainingStatus;
import no.vern.training.WaitingReason;
import org.jspecify.annotations.Nullable;

/** Training in the demo: most units have had most of it, some drill every year, and some wait for the basic course. */
final class DemoTraining {
    private static final List<String> SCENES = List.of(
            "Utagering på rom, alarm og retrett",
            "Truende besøkende i resepsjonen",
            "Telefon med trusler",
            "Uro i fellesarealet",
            "Alene på kveldsvakt");
    private static final double HAS_IT = 0.75;
    private static final double DRILLS_EVERY_YEAR = 0.5;
    private static final double HAS_A_PLAN = 0.15;
    private static final int LONGEST_AGO = 800;
    private static final int COURSE_SIZE = 12;

    private final TrainingRepository trainings;
    private final RoleRepository roles;
    private final LocalDate until;
    private final Chance chance;

    DemoTraining(TrainingRepository trainings, RoleRepository roles, LocalDate until, Chance chance) {
        this.trainings = trainings;
        this.roles = roles;
        this.until = until;
        this.chance = chance;
    }

    void write(List<PlannedUnit> units, List<UUID> ids) {
        var forAll = IntStream.range(0, units.size())
                .filter(unit -> units.get(unit).existsOn(until) && units.get(unit).employees() > 0)
                .boxed()
                .flatMap(unit -> unit(ids.get(unit), units.get(unit).employees()));
        Stored.of(trainings.addAll(Stream.concat(forAll, courses()).toList()));
    }

    private Stream<TrainingContent> unit(UUID unit, int employees) {
        var all = new ArrayList<TrainingContent>();
        for (var kind : TrainingKind.ofEverybody()) {
            if (kind == TrainingKind.DRILL) {
                drills(unit, employees, all);
            } else if (chance.happens(HAS_IT)) {
                all.add(held(unit, kind, "", until.minusDays(chance.below(LONGEST_AGO)), employees, "Leder"));
            }
        }
        return all.stream();
    }

    private void drills(UUID unit, int employees, List<TrainingContent> all) {
        var last = until.minusDays(chance.below(chance.happens(DRILLS_EVERY_YEAR) ? 300 : LONGEST_AGO));
        if (chance.happens(HAS_IT)) {
            all.add(held(unit, TrainingKind.DRILL, chance.one(SCENES), last.minusYears(1), employees, "BHT"));
            all.add(held(unit, TrainingKind.DRILL, chance.one(SCENES), last, employees, "Verneombud og leder"));
        }
        if (chance.happens(HAS_A_PLAN)) {
            all.add(content(
                    unit,
                    TrainingKind.DRILL,
                    chance.one(SCENES),
                    TrainingStatus.PLANNED,
                    until.plusDays(7 + chance.below(60)),
                    "BHT",
                    null,
                    List.of()));
        }
    }

    private TrainingContent held(
            UUID unit, TrainingKind kind, String topic, LocalDate day, int employees, String by) {
        int came = Math.max(1, employees - chance.below(1 + employees / 3));
        return content(unit, kind, topic, TrainingStatus.HELD, day, by, came, List.of());
    }

    /** Of the safety representatives some have the course, some are to have it, and one waits. */
    private Stream<TrainingContent> courses() {
        var representatives = roles.all().stream()
                .filter(role -> role.role() == UnitRole.SAFETY_REPRESENTATIVE && role.validOn(until))
                .map(RoleAssignment::personId)
                .distinct()
                .toList();
        if (representatives.isEmpty()) {
            return Stream.empty();
        }
        var had = representatives.stream().skip(1).limit(COURSE_SIZE).toList();
        var will = representatives.stream().skip(1 + COURSE_SIZE).limit(COURSE_SIZE / 3).toList();
        var all = new ArrayList<TrainingContent>();
        all.add(waiting(representatives.getFirst()));
        if (!had.isEmpty()) {
            all.add(course(TrainingStatus.HELD, until.minusDays(200), had));
        }
        if (!will.isEmpty()) {
            all.add(course(TrainingStatus.PLANNED, until.plusDays(40), will));
        }
        return all.stream();
    }

    private static TrainingContent waiting(UUID person) {
        return new TrainingContent(
                null,
                TrainingKind.BASIC_COURSE,
                "",
                TrainingStatus.WAITING,
                null,
                null,
                "",
                null,
                null,
                WaitingReason.ORGANISER,
                "Personal og HMS",
                "",
                List.of(person));
    }

    private static TrainingContent course(TrainingStatus status, LocalDate day, List<UUID> people) {
        return content(null, TrainingKind.BASIC_COURSE, "Grunnkurs", status, day, "BHT", 40, people);
    }

    private static TrainingContent content(
            @Nullable UUID unit,
            TrainingKind kind,
            String topic,
            TrainingStatus status,
            LocalDate day,
            String by,
            @Nullable Integer figure,
            List<UUID> people) {
        boolean course = kind == TrainingKind.BASIC_COURSE;
        return new TrainingContent(
                unit,
                kind,
                topic,
                status,
                day,
                course && figure != null ? BigDecimal.valueOf(figure) : null,
                by,
                course ? null : figure,
                null,
                null,
                "",
                "",
                people);
    }
}
