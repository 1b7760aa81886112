package no.vern.routine;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** All routines that Vern comes with, what guards the closing of a case, and the law behind the steps. */
public final class RoutineLibrary {
    private final Map<String, Routine> routines;
    private final Map<String, Step> steps;
    private final Map<String, Guard> guards;
    private final List<LegalBasis> bases;

    private RoutineLibrary(List<Routine> routines, List<Guard> guards, List<LegalBasis> bases) {
        this.routines = byId(routines, Routine::id);
        this.steps = byId(
                routines.stream().flatMap(routine -> routine.steps().stream()).toList(), Step::id);
        this.guards = byId(guards, Guard::id);
        this.bases = List.copyOf(bases);
        steps.values().forEach(this::checkReferences);
        routines.stream().flatMap(routine -> routine.inherits().stream()).forEach(this::checkInherited);
    }

    /**
     * Reads the routines off the class path, once in the life of the process.
     *
     * @throws IllegalStateException naming the file and the place, when one is missing or malformed
     */
    public static RoutineLibrary shipped() {
        return Shipped.LIBRARY;
    }

    /** Read when it is first asked for. */
    private static final class Shipped {
        private static final RoutineLibrary LIBRARY = read(ShippedFiles::fromClassPath);
    }

    /** @param files gives the text of a file by its name */
    static RoutineLibrary read(UnaryOperator<String> files) {
        var shipped = new ShippedFiles(files);
        return new RoutineLibrary(shipped.routines(), shipped.guards(), shipped.bases());
    }

    /** Every routine, in the order that a case shows them. */
    public List<Routine> all() {
        return List.copyOf(routines.values());
    }

    /**
     * The routine of that id, e.g. {@code physical-violence}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Routine routine(String id) {
        return known(routines, id);
    }

    /**
     * The step of that id, in whichever routine it stands.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Step step(String id) {
        return known(steps, id);
    }

    /** The step of that id, in whichever routine it stands; empty when it is none of those that Vern comes with. */
    public Optional<Step> find(String id) {
        return Optional.ofNullable(steps.get(id));
    }

    /** The routine's own steps, then those that it inherits; without those that it calls not relevant. */
    public List<Step> steps(Routine routine) {
        var all = new LinkedHashMap<String, Step>();
        routine.steps().forEach(step -> all.put(step.id(), step));
        routine.inherits().forEach(inherited -> inherited.steps().forEach(id -> all.putIfAbsent(id, step(id))));
        return List.copyOf(all.values());
    }

    /** Every guard, in the order of the source. */
    public List<Guard> guards() {
        return List.copyOf(guards.values());
    }

    /**
     * The guard of that id, e.g. {@code G15}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Guard guard(String id) {
        return known(guards, id);
    }

    /** Every legal basis in every span of time that Vern knows. */
    public List<LegalBasis> bases() {
        return bases;
    }

    /** The legal basis as it was numbered on the day; empty for a day that it did not hold on. */
    public Optional<LegalBasis> basis(String id, LocalDate day) {
        return bases.stream()
                .filter(basis -> basis.id().equals(id) && basis.holdsOn(day))
                .findFirst();
    }

    private void checkReferences(Step step) {
        var guard = step.guard();
        var basis = step.basis();
        if (guard != null && !guards.containsKey(guard)) {
            throw new IllegalStateException("Step " + step.id() + " names an unknown guard: " + guard);
        }
        if (basis != null && bases.stream().noneMatch(known -> known.id().equals(basis))) {
            throw new IllegalStateException("Step " + step.id() + " names an unknown legal basis: " + basis);
        }
    }

    private void checkInherited(Inherited inherited) {
        var other = routines.get(inherited.routine());
        if (other == null
                || inherited.steps().stream().anyMatch(id -> other.step(id).isEmpty())
                || inherited.notRelevant().stream()
                        .anyMatch(id -> other.step(id).isEmpty())) {
            throw new IllegalStateException("Inherits steps that are not there: " + inherited.routine());
        }
    }

    private static <T> Map<String, T> byId(List<T> entries, Function<T, String> id) {
        var byId = new LinkedHashMap<String, T>();
        entries.forEach(entry -> {
            if (byId.put(id.apply(entry), entry) != null) {
                throw new IllegalStateException("Stands twice in the shipped routines: " + id.apply(entry));
            }
        });
        return byId;
    }

    private static <T> T known(Map<String, T> entries, String id) {
        var entry = entries.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("Not in the shipped routines: " + id);
        }
        return entry;
    }
}
