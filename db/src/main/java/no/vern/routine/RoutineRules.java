package no.vern.routine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vern.workspace.Problem;

/**
 * What has to hold before an organisation's own version of a routine is put into force: every text is there in the
 * three languages, nothing names what Vern does not know, and whatever guards the closing of a case still has a step
 * that answers it.
 */
public final class RoutineRules {
    private static final List<String> MISSING =
            List.of("rules.routine.missingBokmaal", "rules.routine.missingNynorsk", "rules.routine.missingEnglish");

    private final RoutineBook book;

    /** @param book the versions that there are */
    public RoutineRules(RoutineBook book) {
        this.book = book;
    }

    /**
     * What is wrong with the version, of each step the first things first; empty when it can be put into force. The
     * field of a problem is {@code steps.} and the step's id, or {@code steps} or {@code name} for the whole.
     */
    public List<Problem> problems(Routine routine) {
        var before = book.versions(routine.id()).getLast();
        var problems = new ArrayList<Problem>();
        if (missing(routine.name()).findAny().isPresent()) {
            problems.add(Problem.of("name", "rules.routine.name"));
        }
        if (routine.steps().isEmpty()) {
            problems.add(Problem.of("steps", "rules.routine.empty"));
        } else if (same(routine, before)) {
            problems.add(Problem.of("steps", "rules.routine.unchanged"));
        }
        routine.steps().forEach(step -> problems.addAll(problems(step)));
        problems.addAll(doubled(routine));
        problems.addAll(taken(routine));
        problems.addAll(needed(routine));
        problems.addAll(unguarded(before, routine));
        problems.addAll(narrowed(before, routine));
        return problems.isEmpty() ? unreadable(routine) : problems;
    }

    /** What is wrong with one step by itself. */
    public List<Problem> problems(Step step) {
        var problems = new ArrayList<Problem>();
        Stream.concat(missing(step.text()), missing(step.help()))
                .distinct()
                .forEach(key -> problems.add(of(step, key)));
        if (step.guard() != null && book.library().guards().stream().noneMatch(known -> known.id().equals(step.guard()))) {
            problems.add(of(step, "rules.routine.guardUnknown"));
        } else if (step.guard() != null && step.kind() == StepKind.INFORMATION) {
            problems.add(of(step, "rules.routine.guardInformation"));
        }
        if (step.basis() != null && book.library().bases().stream().noneMatch(known -> known.id().equals(step.basis()))) {
            problems.add(of(step, "rules.routine.basisUnknown"));
        }
        if (step.declinable() && step.per() == Per.INCIDENT && step.kind() != StepKind.MEETING) {
            problems.add(of(step, "rules.routine.declinable"));
        }
        if (tooLong(step.text()) || tooLong(step.help())) {
            problems.add(Problem.of("steps." + step.id(), "rules.text.tooLong", Fields.LONGEST_TEXT));
        }
        return problems.isEmpty() ? unreadable(book.library().all().getFirst().with(List.of(step))) : problems;
    }

    /** Keys of the sentences on the languages that the text is missing in. */
    private static Stream<String> missing(Words words) {
        var texts = List.of(words.nb(), words.nn(), words.en());
        return IntStream.range(0, texts.size())
                .filter(language -> texts.get(language).isBlank())
                .mapToObj(MISSING::get);
    }

    private static boolean tooLong(Words words) {
        return Stream.of(words.nb(), words.nn(), words.en()).anyMatch(text -> text.length() > Fields.LONGEST_TEXT);
    }

    private static boolean same(Routine routine, Routine before) {
        return routine.name().equals(before.name())
                && RoutineDifference.between(before, routine).isEmpty();
    }

    private static List<Problem> doubled(Routine routine) {
        var seen = new HashSet<String>();
        return routine.steps().stream()
                .filter(step -> !seen.add(step.id()))
                .map(step -> of(step, "rules.routine.doubled"))
                .toList();
    }

    /** A case has steps of several routines, and what was told of one is kept by its id. */
    private List<Problem> taken(Routine routine) {
        var others = book.library().all().stream()
                .filter(other -> !other.id().equals(routine.id()))
                .flatMap(other -> book.versions(other.id()).stream())
                .flatMap(other -> other.steps().stream())
                .map(Step::id)
                .collect(Collectors.toSet());
        return routine.steps().stream()
                .filter(step -> others.contains(step.id()))
                .map(step -> of(step, "rules.routine.taken"))
                .toList();
    }

    /** Steps that other routines take over, and the decision that the report to the police hangs on, have to stay. */
    private List<Problem> needed(Routine routine) {
        var problems = new ArrayList<Problem>();
        book.library().all().stream()
                .flatMap(other -> other.inherits().stream())
                .filter(inherited -> inherited.routine().equals(routine.id()))
                .flatMap(inherited -> inherited.steps().stream())
                .filter(id -> routine.step(id).isEmpty())
                .distinct()
                .forEach(id -> problems.add(Problem.of("steps", "rules.routine.needed", id)));
        var decides = book.library().routine(routine.id()).step(Step.POLICE_DECISION).isPresent();
        if (decides && routine.step(Step.POLICE_DECISION).filter(step -> step.kind() == StepKind.DECISION).isEmpty()) {
            problems.add(Problem.of("steps", "rules.routine.decision", Step.POLICE_DECISION));
        }
        return problems;
    }

    /** A guard that no step answers any more would be gone without a word. */
    private List<Problem> unguarded(Routine before, Routine routine) {
        var answered = guards(routine.steps());
        return guards(before.steps()).stream()
                .filter(guard -> !answered.contains(guard))
                .sorted()
                .map(guard -> Problem.of("steps", "rules.routine.guardLost", guard))
                .toList();
    }

    /** Nor may one be emptied by what its steps hang on: wherever it asked for something, it still has to. */
    private static List<Problem> narrowed(Routine before, Routine routine) {
        return before.steps().stream()
                .filter(step -> step.guard() != null)
                .filter(step -> guarding(routine, step).findAny().isPresent())
                .filter(step -> guarding(routine, step)
                        .noneMatch(now -> now.condition() == Condition.ALWAYS || now.condition() == step.condition()))
                .map(step -> Problem.of("steps." + step.id(), "rules.routine.guardNarrowed", step.id(), step.guard()))
                .toList();
    }

    private static Stream<Step> guarding(Routine routine, Step step) {
        return routine.steps().stream().filter(now -> Objects.equals(now.guard(), step.guard()));
    }

    private static Set<String> guards(Collection<Step> steps) {
        return steps.stream().map(Step::guard).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** What could be written but not read again would close the whole book. */
    private static List<Problem> unreadable(Routine routine) {
        try {
            RoutineJson.read(RoutineJson.write(routine));
            return List.of();
        } catch (RoutineUnreadable e) {
            return List.of(e.problem());
        }
    }

    private static Problem of(Step step, String key) {
        return Problem.of("steps." + step.id(), key, step.id());
    }
}
