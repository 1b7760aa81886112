package no.vern.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.vern.organisation.RoleAssignment;
import no.vern.organisation.UnitRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CourseNeedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private final UUID kari = UUID.randomUUID();
    private final UUID ola = UUID.randomUUID();

    @Test
    void thoseWhoseRoleAsksForItHaveToHaveTheCourse() {
        var needs = CourseNeed.of(
                List.of(
                        role(kari, UnitRole.SAFETY_REPRESENTATIVE, null),
                        role(kari, UnitRole.AMU_MEMBER, null),
                        role(ola, UnitRole.LINE_MANAGER, null)),
                List.of(),
                TODAY);

        assertThat(needs).singleElement().satisfies(need -> {
            assertThat(need.personId()).isEqualTo(kari);
            assertThat(need.roles())
                    .containsExactlyInAnyOrder(UnitRole.SAFETY_REPRESENTATIVE, UnitRole.AMU_MEMBER);
            assertThat(need.state()).isEqualTo(CourseState.MISSING);
        });
    }

    @Test
    void aRoleThatHasEndedAsksForNothing() {
        assertThat(CourseNeed.of(
                        List.of(role(kari, UnitRole.AMU_MEMBER, TODAY.minusDays(1))), List.of(), TODAY))
                .isEmpty();
    }

    @Test
    void fortyHoursInSeveralPartsAreTheCourse() {
        assertThat(state(Trainings.course(TODAY, 16, kari))).isEqualTo(CourseState.PARTLY);
        assertThat(state(Trainings.course(TODAY, 16, kari), Trainings.course(TODAY, 24, kari)))
                .isEqualTo(CourseState.HELD);
        assertThat(state(Trainings.course(TODAY, 39, kari))).isEqualTo(CourseState.PARTLY);
    }

    @Test
    void aCourseWhoseHoursNobodyWroteDownIsTakenForWhole() {
        assertThat(state(Trainings.course(TODAY, null, kari))).isEqualTo(CourseState.HELD);
    }

    @Test
    void whatIsPlannedGoesBeforeWhatWaits() {
        var waiting = Trainings.waiting(TrainingKind.BASIC_COURSE, WaitingReason.TIME, "Leder", kari);
        assertThat(state(waiting)).isEqualTo(CourseState.WAITING);
        assertThat(state(waiting, Trainings.planned(null, TrainingKind.BASIC_COURSE, TODAY.plusDays(9), kari)))
                .isEqualTo(CourseState.PLANNED);
    }

    @Test
    void theCourseOfSomebodyElseOrOfAnotherKindIsNotIt() {
        assertThat(state(
                        Trainings.course(TODAY, 40, ola),
                        Trainings.held(null, TrainingKind.JOINT_COURSE, TODAY, 0, kari)))
                .isEqualTo(CourseState.MISSING);
    }

    @Test
    void thoseWhoAreFurthestFromItStandFirst() {
        var needs = CourseNeed.of(
                List.of(
                        role(ola, UnitRole.SAFETY_REPRESENTATIVE, null),
                        role(kari, UnitRole.CHIEF_SAFETY_REPRESENTATIVE, null)),
                List.of(Trainings.stored(Trainings.course(TODAY, 40, ola))),
                TODAY);

        assertThat(needs).extracting(CourseNeed::personId).containsExactly(kari, ola);
    }

    private CourseState state(TrainingContent... trainings) {
        return CourseNeed.of(
                        List.of(role(kari, UnitRole.AMU_MEMBER, null)),
                        Stream.of(trainings).map(Trainings::stored).toList(),
                        TODAY)
                .getFirst()
                .state();
    }

    private static RoleAssignment role(UUID person, UnitRole role, @Nullable LocalDate last) {
        return new RoleAssignment(
                UUID.randomUUID(), 1, person, null, role, 0, null, last, Instant.EPOCH, Instant.EPOCH);
    }
}
