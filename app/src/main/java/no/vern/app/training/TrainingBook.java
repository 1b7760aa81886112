package no.vern.app.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.vern.organisation.Person;
import no.vern.organisation.PersonRepository;
import no.vern.organisation.RoleRepository;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitRepository;
import no.vern.organisation.UnitTree;
import no.vern.settings.Setting;
import no.vern.settings.SettingRepository;
import no.vern.training.CourseNeed;
import no.vern.training.Coverage;
import no.vern.training.Training;
import no.vern.training.TrainingRepository;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Everything about training as it is stored at one moment.
 *
 * @param names of persons
 * @param coverage of the units that exist on the day
 */
public record TrainingBook(
        UnitTree units,
        List<Person> persons,
        Map<UUID, String> names,
        List<Training> trainings,
        Coverage coverage,
        List<CourseNeed> needs,
        LocalDate today) {
    static final TrainingBook EMPTY = new TrainingBook(
            new UnitTree(List.of()), List.of(), Map.of(), List.of(), new Coverage(List.of()), List.of(), LocalDate.EPOCH);

    /** Reads it. Off the window's thread. */
    public static TrainingBook read(Vault register, LocalDate today) {
        var units = new UnitRepository(register).tree();
        var persons = new PersonRepository(register).all();
        var trainings = new TrainingRepository(register).all();
        int months = new SettingRepository(register).get(Setting.DRILL_MONTHS);
        return new TrainingBook(
                units,
                persons,
                persons.stream().collect(Collectors.toMap(Person::id, Person::name)),
                trainings,
                Coverage.of(units, trainings, months, today),
                CourseNeed.of(new RoleRepository(register).all(), trainings, today),
                today);
    }

    /** The unit's name; empty for the whole organisation. */
    String unitName(@Nullable UUID id) {
        return Optional.ofNullable(id).flatMap(units::byId).map(Unit::name).orElse("");
    }

    String personName(UUID id) {
        return names.getOrDefault(id, "");
    }
}
