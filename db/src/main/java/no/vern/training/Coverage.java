package no.vern.training;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitTree;
import org.jspecify.annotations.Nullable;

/**
 * What everybody has to have, unit by unit: of how many it is known that they have it.
 *
 * <p>A count is never more than is certain. Persons who are named count once each; of sessions that only counted heads
 * the largest counts, since the same may have come to several. A drill counts for so many months as is set, all else
 * until something new is held: the guideline names no interval ({@code violence-and-strain} 2A.2), only that drills are
 * regular ({@code bht-and-employer} S17).
 *
 * @param lines by unit, by their names
 */
public record Coverage(List<Line> lines) {
    /** One unit. */
    public record Line(Unit unit, Map<TrainingKind, Reach> reaches) {
        public Line {
            reaches = Map.copyOf(reaches);
        }

        public Reach of(TrainingKind kind) {
            return Objects.requireNonNull(reaches.get(kind));
        }

        /** How much of what everybody has to have is not in time. */
        public long overdue(LocalDate day) {
            return reaches.values().stream().filter(reach -> reach.overdue(day)).count();
        }
    }

    public Coverage {
        lines = List.copyOf(lines);
    }

    /**
     * Of the units that exist today and in which somebody works: those with employees, and those that have no unit under
     * them, counted or not; also another as soon as something is held for it.
     *
     * @param trainings of any unit and kind
     * @param drillMonths how long a drill counts
     */
    public static Coverage of(UnitTree units, List<Training> trainings, int drillMonths, LocalDate today) {
        Map<UUID, List<TrainingContent>> byUnit = trainings.stream()
                .map(Training::content)
                .filter(content -> content.unitId() != null)
                .collect(Collectors.groupingBy(TrainingContent::unitId));
        return new Coverage(units.all().stream()
                .filter(unit -> unit.validOn(today))
                .filter(unit -> byUnit.containsKey(unit.id()) || peopled(unit, units))
                .map(unit -> line(unit, byUnit.getOrDefault(unit.id(), List.of()), drillMonths, today))
                .toList());
    }

    private static boolean peopled(Unit unit, UnitTree units) {
        return unit.employees() == null ? units.children(unit.id()).isEmpty() : unit.employees() > 0;
    }

    /** All units together; employees only of those whose people are counted, and their people only. */
    public Reach all(TrainingKind kind) {
        var counted = lines.stream()
                .filter(line -> line.unit().employees() != null)
                .map(line -> line.of(kind))
                .toList();
        return new Reach(
                counted.stream().mapToInt(reach -> Math.min(reach.people(), employees(reach))).sum(),
                counted.isEmpty() ? null : counted.stream().mapToInt(Coverage::employees).sum(),
                lines.stream()
                        .map(line -> line.of(kind).lastHeld())
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                null,
                lines.stream().anyMatch(line -> line.of(kind).planned()));
    }

    private static int employees(Reach reach) {
        return Objects.requireNonNull(reach.employees());
    }

    private static Line line(Unit unit, List<TrainingContent> trainings, int drillMonths, LocalDate today) {
        var reaches = TrainingKind.ofEverybody().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        kind -> reach(
                                unit.employees(),
                                trainings.stream().filter(content -> content.kind() == kind).toList(),
                                kind == TrainingKind.DRILL ? drillMonths : null,
                                today),
                        (one, other) -> one,
                        () -> new EnumMap<>(TrainingKind.class)));
        return new Line(unit, reaches);
    }

    private static Reach reach(
            @Nullable Integer employees, List<TrainingContent> trainings, @Nullable Integer months, LocalDate today) {
        var held = trainings.stream().filter(content -> content.status() == TrainingStatus.HELD).toList();
        var counting = held.stream().filter(content -> counts(content, months, today)).toList();
        var last = held.stream().max(Comparator.comparing(Coverage::day)).orElse(null);
        return new Reach(
                people(counting),
                employees,
                last == null ? null : last.day(),
                last == null ? null : next(last, months),
                trainings.stream()
                        .anyMatch(content -> content.status() == TrainingStatus.PLANNED && !day(content).isBefore(today)));
    }

    private static boolean counts(TrainingContent content, @Nullable Integer months, LocalDate today) {
        return months == null || !day(content).plusMonths(months).isBefore(today);
    }

    private static int people(List<TrainingContent> held) {
        var named = held.stream()
                .flatMap(content -> content.participants().stream())
                .collect(Collectors.toCollection(HashSet::new))
                .size();
        return Stream.concat(Stream.of(named), held.stream().map(TrainingContent::people))
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private static @Nullable LocalDate next(TrainingContent last, @Nullable Integer months) {
        return months == null ? last.nextOn() : new LastHeld(day(last), last.nextOn()).next(months);
    }

    private static LocalDate day(TrainingContent content) {
        return Objects.requireNonNull(content.day());
    }
}
