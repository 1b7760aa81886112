package no.vern.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.vern.organisation.RoleAssignment;
import no.vern.organisation.UnitRole;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose role asks for the basic course of the work environment, and how far it has come: the employer sees to
 * it that safety representatives and members of AMU go through it and can document it ({@code preventive-work-2} 2.62).
 *
 * @param roles those that ask for it, which the person has on the day
 * @param training the last that says anything of it; null for none
 * @param hours of courses held, as far as they are known
 */
public record CourseNeed(
        UUID personId, Set<UnitRole> roles, CourseState state, @Nullable Training training, BigDecimal hours) {
    private static final Set<UnitRole> ASKING = Set.of(
            UnitRole.SAFETY_REPRESENTATIVE, UnitRole.CHIEF_SAFETY_REPRESENTATIVE, UnitRole.AMU_MEMBER);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(TrainingKind.BASIC_COURSE_HOURS);

    public CourseNeed {
        roles = Set.copyOf(roles);
    }

    /** Everybody whose role asks for the course on the day, those who are furthest from it first. */
    public static List<CourseNeed> of(List<RoleAssignment> roles, List<Training> trainings, LocalDate day) {
        Map<UUID, Set<UnitRole>> asked = roles.stream()
                .filter(role -> ASKING.contains(role.role()) && role.validOn(day))
                .collect(Collectors.groupingBy(
                        RoleAssignment::personId, Collectors.mapping(RoleAssignment::role, Collectors.toSet())));
        var courses = trainings.stream()
                .filter(training -> training.content().kind() == TrainingKind.BASIC_COURSE)
                .toList();
        return asked.entrySet().stream()
                .map(person -> need(person.getKey(), person.getValue(), courses))
                .sorted(Comparator.comparing(CourseNeed::state).thenComparing(CourseNeed::personId))
                .toList();
    }

    private static CourseNeed need(UUID person, Set<UnitRole> roles, List<Training> courses) {
        var own = courses.stream()
                .filter(course -> course.content().participants().contains(person))
                .toList();
        var held = with(own, TrainingStatus.HELD);
        var hours = held.stream()
                .map(course -> course.content().hours())
                .filter(known -> known != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean unknown = held.stream().anyMatch(course -> course.content().hours() == null);
        if (!held.isEmpty() && (unknown || hours.compareTo(WHOLE) >= 0)) {
            return new CourseNeed(person, roles, CourseState.HELD, newest(held), hours);
        }
        var planned = with(own, TrainingStatus.PLANNED);
        if (!planned.isEmpty()) {
            return new CourseNeed(person, roles, CourseState.PLANNED, newest(planned), hours);
        }
        var waiting = with(own, TrainingStatus.WAITING);
        if (!waiting.isEmpty()) {
            return new CourseNeed(person, roles, CourseState.WAITING, newest(waiting), hours);
        }
        return held.isEmpty()
                ? new CourseNeed(person, roles, CourseState.MISSING, null, hours)
                : new CourseNeed(person, roles, CourseState.PARTLY, newest(held), hours);
    }

    private static List<Training> with(List<Training> courses, TrainingStatus status) {
        return courses.stream()
                .filter(course -> course.content().status() == status)
                .toList();
    }

    private static Training newest(List<Training> courses) {
        return courses.stream()
                .max(Comparator.comparing(
                                (Training course) -> course.content().day(),
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Training::id))
                .orElseThrow();
    }
}
