package no.vern.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Trainings for tests. */
final class Trainings {
    private Trainings() {}

    static TrainingContent held(@Nullable UUID unit, TrainingKind kind, LocalDate day, int people, UUID... named) {
        return content(unit, kind, TrainingStatus.HELD, day, null, people == 0 ? null : people, null, named);
    }

    static TrainingContent planned(@Nullable UUID unit, TrainingKind kind, LocalDate day, UUID... named) {
        return content(unit, kind, TrainingStatus.PLANNED, day, null, null, null, named);
    }

    static TrainingContent waiting(TrainingKind kind, WaitingReason reason, String mustAct, UUID... named) {
        return new TrainingContent(
                null, kind, "", TrainingStatus.WAITING, null, null, "", null, null, reason, mustAct, "", List.of(named));
    }

    static TrainingContent course(LocalDate day, @Nullable Integer hours, UUID... named) {
        return content(null, TrainingKind.BASIC_COURSE, TrainingStatus.HELD, day, hours, null, null, named);
    }

    static TrainingContent content(
            @Nullable UUID unit,
            TrainingKind kind,
            TrainingStatus status,
            @Nullable LocalDate day,
            @Nullable Integer hours,
            @Nullable Integer people,
            @Nullable LocalDate next,
            UUID... named) {
        return new TrainingContent(
                unit,
                kind,
                "Alarm og retrett",
                status,
                day,
                hours == null ? null : BigDecimal.valueOf(hours),
                "BHT",
                people,
                next,
                null,
                "",
                "",
                List.of(named));
    }

    static Training stored(TrainingContent content) {
        return new Training(UUID.randomUUID(), 1, content, Instant.EPOCH, Instant.EPOCH);
    }
}
