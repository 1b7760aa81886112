package no.vern.routine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The routines that an organisation works by: its own versions where it made some, else those that Vern comes with. */
public final class RoutineBook {
    private final RoutineLibrary library;
    private final List<Routine> own;

    /** @param own the organisation's versions, in any order */
    public RoutineBook(RoutineLibrary library, List<Routine> own) {
        this.library = library;
        this.own = own.stream().sorted(Comparator.comparing(Routine::validFrom)).toList();
    }

    /**
     * The version that held on the day; before the first of its own, the one that Vern comes with.
     *
     * @throws IllegalArgumentException when there is no such routine
     */
    public Routine routine(String id, LocalDate day) {
        var shipped = library.routine(id);
        return own.stream()
                .filter(version -> version.id().equals(id) && !version.validFrom().isAfter(day))
                .reduce((_, later) -> later)
                .orElse(shipped);
    }

    /** Every version of the routine, oldest first: the shipped one, then the organisation's own. */
    public List<Routine> versions(String id) {
        return Stream.concat(
                        Stream.of(library.routine(id)),
                        own.stream().filter(version -> version.id().equals(id)))
                .toList();
    }

    /** The guard of that id, see {@link RoutineLibrary#guard}. */
    public Guard guard(String id) {
        return library.guard(id);
    }

    public RoutineLibrary library() {
        return library;
    }
}
