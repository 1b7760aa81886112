package no.vern.app.training;

import java.util.Set;
import java.util.UUID;
import no.vern.training.Training;
import no.vern.training.TrainingKind;
import no.vern.training.TrainingStatus;

/** What the register is narrowed to; an empty set narrows nothing. */
public record TrainingQuery(Set<UUID> units, Set<TrainingKind> kinds, Set<TrainingStatus> statuses) {
    static final TrainingQuery ALL = new TrainingQuery(Set.of(), Set.of(), Set.of());

    public TrainingQuery {
        units = Set.copyOf(units);
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
    }

    static TrainingQuery of(UUID unit) {
        return new TrainingQuery(Set.of(unit), Set.of(), Set.of());
    }

    TrainingQuery withUnits(Set<UUID> chosen) {
        return new TrainingQuery(chosen, kinds, statuses);
    }

    TrainingQuery withKinds(Set<TrainingKind> chosen) {
        return new TrainingQuery(units, chosen, statuses);
    }

    TrainingQuery withStatuses(Set<TrainingStatus> chosen) {
        return new TrainingQuery(units, kinds, chosen);
    }

    boolean fits(Training training) {
        var content = training.content();
        return (units.isEmpty() || content.unitId() != null && units.contains(content.unitId()))
                && (kinds.isEmpty() || kinds.contains(content.kind()))
                && (statuses.isEmpty() || statuses.contains(content.status()));
    }
}
