package no.vern.followup;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.vern.followup.Planner.Place;
import org.jspecify.annotations.Nullable;

/**
 * What nobody had to tell of when a case was closed, since no guard asks for it. It waits for nobody any more; what the
 * case has got since, such as a witness who was named after it was reopened, does.
 *
 * @param places null when a closing is older than this was kept: then everything that no guard asks for
 */
record LeftBe(@Nullable Set<Place> places) {
    /** Of a case that Vern never closed. */
    static final LeftBe NOTHING = new LeftBe(Set.of());

    /** Of a case that was closed before this was kept. */
    static final LeftBe NOT_KEPT = new LeftBe(null);

    private static final String BESIDE = " ";

    /** What is open in the plan without a guard. */
    static LeftBe of(CasePlan plan) {
        return new LeftBe(plan.steps().stream()
                .filter(planned -> planned.open() && planned.step().guard() == null)
                .map(LeftBe::place)
                .collect(Collectors.toSet()));
    }

    boolean has(PlannedStep planned) {
        return planned.open() && planned.step().guard() == null && (places == null || places.contains(place(planned)));
    }

    private static Place place(PlannedStep planned) {
        var person = planned.person();
        return new Place(planned.step().id(), person == null ? null : person.id());
    }

    /** The ids of the steps, each once. */
    List<String> steps() {
        return places == null ? List.of() : places.stream().map(Place::step).distinct().sorted().toList();
    }

    /** As it is stored: a line for each place. */
    static @Nullable String written(LeftBe leftBe) {
        return leftBe.places() == null
                ? null
                : leftBe.places().stream()
                        .map(place -> place.personId() == null ? place.step() : place.step() + BESIDE + place.personId())
                        .sorted()
                        .collect(Collectors.joining("\n"));
    }

    static LeftBe read(@Nullable String stored) {
        return stored == null
                ? NOT_KEPT
                : new LeftBe(Arrays.stream(stored.split("\n"))
                        .filter(line -> !line.isEmpty())
                        .map(LeftBe::place)
                        .collect(Collectors.toSet()));
    }

    /** No id of a step has a blank. */
    private static Place place(String line) {
        var parts = line.split(BESIDE, 2);
        return new Place(parts[0], parts.length == 1 ? null : UUID.fromString(parts[1]));
    }
}
